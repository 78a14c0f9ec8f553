/** Longer texts are seldom asked about twice. */
const longest = 400;

/**
 * Remembers what a pure function made of a text, up to `most` texts. An editor reads the same lines again at every key, and
 * the stages of the reader ask about the same line several times.
 */
export function remembered<Value>(most: number, make: (text: string) => Value): (text: string) => Value {
  const values = new Map<string, { readonly value: Value }>();
  return (text) => {
    if (text.length > longest) return make(text);
    const known = values.get(text);
    if (known !== undefined) return known.value;
    const value = make(text);
    if (values.size >= most) values.clear();
    values.set(text, { value });
    return value;
  };
}

/** The same for functions that also depend on a set of words. */
export function rememberedWith<Value>(
  most: number,
  make: (text: string, words: ReadonlySet<string>) => Value,
): (text: string, words: ReadonlySet<string>) => Value {
  const byWords = new Map<string, (text: string) => Value>();
  const keys = new WeakMap<ReadonlySet<string>, string>();
  return (text, words) => {
    let key = keys.get(words);
    if (key === undefined) {
      key = [...words].join("\n");
      keys.set(words, key);
    }
    let read = byWords.get(key);
    if (read === undefined) {
      if (byWords.size >= 4) byWords.clear();
      const own = new Set(words);
      read = remembered(most, (one) => make(one, own));
      byWords.set(key, read);
    }
    return read(text);
  };
}

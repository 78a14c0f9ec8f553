/**
 * Stands in for formats' source/remembered.ts under mutation: a thread is kept for many mutants, so what one of them made would be
 * handed to the next, which nobody would then notice.
 */
export function remembered<Value>(_most: number, make: (text: string) => Value): (text: string) => Value {
  return make;
}

export function rememberedWith<Value>(
  _most: number,
  make: (text: string, words: ReadonlySet<string>) => Value,
): (text: string, words: ReadonlySet<string>) => Value {
  return make;
}

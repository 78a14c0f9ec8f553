/** Part of every runtime that this is meant for, but of none of the types that the sources are checked with. */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };

/** A text in UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

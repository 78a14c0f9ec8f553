/** Part of every runtime that this is meant for, but of none of the types that the sources are checked with. */
declare const TextDecoder: new () => { readonly decode: (bytes: Uint8Array) => string };

/** So many bytes tell a format. */
const enough = 4_000;

/** The first signs of a source, by which its format is told. */
export function sourceStart(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, enough));
}

/** The folder of a series whose name nobody told. */
const usualFolder = "meine-reihe";

/** What `programmheft` has to be called with for what was typed behind `npm create programmheft`. */
export function startArguments(typed: readonly string[]): readonly string[] {
  return ["start", ...(typed.length === 0 ? [usualFolder] : typed)];
}

import type { Terminal } from "./terminal.ts";

/** Work on fewer things than this is done before anybody wonders. */
const fewest = 20;

/**
 * Tells somebody who watches how far work on many things has come, on one line that is written over; gives what to call after each of
 * them. Where nobody watches, or where things are few, nothing is said.
 */
export function progressOf(
  { errors }: Pick<Terminal, "errors">,
  total: number,
  words: (done: number) => string,
): () => void {
  if (!errors.isTerminal || total < fewest) return () => undefined;
  let done = 0;
  return () => {
    done += 1;
    if (done === total) errors.write("\r\u001B[K");
    else if (done % 10 === 0) errors.write(`\r\u001B[K${words(done)}`);
  };
}

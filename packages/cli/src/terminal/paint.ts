import { createColors } from "picocolors";
import type { Output, Terminal } from "./terminal.ts";

/** Functions that colour text, or leave it as it is where colours are not wanted. */
export type Paint = ReturnType<typeof createColors>;

/** No colours, for what is not printed. */
export const noPaint: Paint = createColors(false);

/**
 * The colours for one stream. Nobody needs them to understand. `--no-color` and NO_COLOR (https://no-color.org) turn them off,
 * FORCE_COLOR turns them on where there is no terminal.
 */
export function paintFor(output: Output, environment: Terminal["environment"], noColor: boolean): Paint {
  const { NO_COLOR: unwanted = "", FORCE_COLOR: forced = "", TERM } = environment;
  if (noColor || unwanted !== "") return createColors(false);
  if (forced !== "") return createColors(forced !== "0" && forced !== "false");
  return createColors(output.isTerminal && TERM !== "dumb");
}

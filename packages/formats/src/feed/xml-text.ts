import { shownProse } from "../words/shown-text.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text within XML or an attribute of it. What XML 1.0 does not know is gone. */
export function xmlText(text: string): string {
  return shownProse(text).replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}

/**
 * JSON for other programs: two spaces to a level, and nothing in it that a terminal, a script element or an old reader of lines
 * could take for a sign of its own.
 */
export function printForeignJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F\u2028\u2029]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
  return `${json}\n`;
}

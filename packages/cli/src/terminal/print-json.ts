/** JSON for machines, as it may also be seen on a terminal. */
export function printJson(value: unknown): string {
  // JSON leaves these control characters as they are; a terminal would obey them.
  const safe = JSON.stringify(value, null, 2).replace(
    /[^\P{Cc}\n]|[\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${safe}\n`;
}

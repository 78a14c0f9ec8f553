/** JSON, indented by two blanks, in which every sign that acts instead of being seen is escaped. */
export function printVisibleJson(value: unknown): string {
  const escaped = JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${escaped}\n`;
}

const noBreakSpace = "\u00a0";

/** Keeps abbreviated titles with the name that follows: "Prof. Dr. Klie". */
export function keepTogether(name: string): string {
  return name.replace(/(?<=(?:^|[\s-])\p{L}{1,7}\.) (?=\p{L})/gu, noBreakSpace);
}

/**
 * A title in quotation marks, with those within it turned into single ones. Where they do not come in pairs, as an inch sign does not,
 * they stay as they are.
 */
export function quoteTitle(
  title: string,
  outer: readonly [open: string, close: string],
  inner: readonly [open: string, close: string],
): string {
  let count = 0;
  const nested = title.replace(/[„“”"»«]/gu, () => {
    count += 1;
    return count % 2 === 1 ? inner[0] : inner[1];
  });
  return `${outer[0]}${count % 2 === 0 ? nested : title}${outer[1]}`;
}

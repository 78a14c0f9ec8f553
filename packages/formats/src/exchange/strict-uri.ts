/**
 * An address as RFC 3986 has it: signs that may not stand in it are written as percent escapes. Browsers follow both alike, strict
 * readers this one alone.
 */
export function strictUri(address: string): string {
  const [before = "", ...fragments] = address.replace(/\p{Cs}/gu, "").split("#");
  const escaped = (part: string) =>
    part
      .replace(/%(?![\dA-Fa-f]{2})/gu, "%25")
      .replace(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, (sign) => encodeURIComponent(sign));
  return [escaped(before), ...(fragments.length > 0 ? [escaped(fragments.join("%23"))] : [])].join("#");
}

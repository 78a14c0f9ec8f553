/** Elements without content or end tag (HTML Living Standard, 13.1.2). */
const voidElement = /<(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)((?:\s[^<>]*)?)\/>/gu;

/**
 * What React's server rendering gives, as HTML is written by hand: attributes in lower case, `<br>` without a slash, none of the
 * marks that only a browser's React would need. Browsers read both alike; validators and people prefer this one.
 */
export function plainHtml(markup: string): string {
  // Within text and values, quotation marks and angle brackets are escaped: only markup is touched.
  return markup
    .replace(/ (?:dateTime|charSet|hrefLang)="/gu, (attribute) => attribute.toLowerCase())
    .replaceAll("<!-- -->", "")
    .replace(voidElement, "<$1$2>");
}

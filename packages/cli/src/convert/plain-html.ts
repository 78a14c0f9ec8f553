/** Elements without content or end tag (HTML Living Standard, 13.1.2). */
const voidElement = /<(area|br|col|embed|hr|img|input|source|track|wbr)((?:\s[^<>]*)?)\/>/gu;

/** React's markup as HTML is written: attributes in lower case, `<br>` without a slash. */
export function plainHtml(markup: string): string {
  // Within text and values, quotation marks and angle brackets are escaped: only markup is touched.
  return markup.replaceAll(' dateTime="', ' datetime="').replace(voidElement, "<$1$2>");
}

/** The longest line in octets, without its end (RFC 5545, 3.1). */
const mostOctets = 75;

/** Signs that a text value writes otherwise, and signs that no value may hold: whatever some reader takes for the end of a line. */
const special = /[\\;,\p{Cc}\u2028\u2029]/u;
const lineEnds = /\r\n?|[\n\u0085\u2028\u2029]/gu;

/**
 * A text as the value of a property (RFC 5545, 3.3.11). Whatever it holds, it stays within its line: ends of lines become `\n`, other
 * control signs go.
 */
export function textValue(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(lineEnds, "\n")
    .replace(/[\\;,]/gu, "\\$&")
    .replace(/\n/gu, "\\n")
    .replace(/\t/gu, " ")
    .replace(/\p{Cc}+/gu, "");
}

/** A text as the value of a parameter, in quotation marks; those in it, and ends of lines, in the signs of RFC 6868. */
export function parameterValue(text: string): string {
  const plain = text
    .replace(lineEnds, "\n")
    .replace(/\^/gu, "^^")
    .replace(/\n/gu, "^n")
    .replace(/"/gu, "^'")
    .replace(/\p{Cc}+/gu, "");
  return `"${plain}"`;
}

/** An address as a value (RFC 5545, 3.3.13). It is written as it is, so what would end the line or the value is percent-encoded. */
export function uriValue(address: string): string {
  return address.replace(/[\s\p{Cc}<>"\\]/gu, (sign) => encodeURIComponent(sign));
}

/**
 * A content line, folded into lines of at most 75 octets (RFC 5545, 3.1), with its end. No character is cut: those beyond ASCII
 * have two to four octets in UTF-8.
 */
export function contentLine(line: string): string {
  if (isShort(line)) return `${line}\r\n`;
  let folded = "";
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
    if (octets + width > mostOctets) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += width;
    at += width === 4 ? 2 : 1;
  }
  return `${folded}${line.slice(from)}\r\n`;
}

function isShort(line: string): boolean {
  if (line.length * 3 <= mostOctets) return true;
  if (line.length > mostOctets) return false;
  for (let at = 0; at < line.length; at += 1) if (line.charCodeAt(at) >= 0x80) return false;
  return true;
}

/** A property whose value is a text, as a folded line. */
export function textLine(name: string, text: string): string {
  return contentLine(`${name}:${textValue(text)}`);
}

/** The longest line in octets, without its end (RFC 5545, 3.1). */
const mostOctets = 75;

/** Signs that a text value writes otherwise, and signs that no value may hold: whatever some reader takes for the end of a line. */
const special = /\r\n?|[\\;,\p{Cc}\u2028\u2029]/gu;
const lineEnds = /\r\n?|[\n\u0085\u2028\u2029]/gu;

/**
 * A text as the value of a property (RFC 5545, 3.3.11). Whatever it holds, it stays within its line: ends of lines become `\n`, other
 * control signs go.
 */
export function textValue(text: string): string {
  return text.replace(special, escaped);
}

function escaped(sign: string): string {
  if (sign === "," || sign === ";" || sign === "\\") return `\\${sign}`;
  if (sign === "\t") return " ";
  return "\n\r\u0085\u2028\u2029".includes(sign.charAt(0)) ? "\\n" : "";
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
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const isPair = code >= 0xd800 && code < 0xdc00 && (line.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
    if (octets + width > mostOctets) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += width;
    if (isPair) at += 1;
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

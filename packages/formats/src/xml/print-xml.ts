/** An element to be written: its name, its attributes, and either its text or its children. Absent attributes are left out. */
export interface XmlNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly text?: string;
  readonly children?: readonly XmlNode[];
}

/** An XML document, two spaces to a level. Text is never markup, whatever it says. */
export function printXml(root: XmlNode): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  printNode(root, "", lines);
  return `${lines.join("\n")}\n`;
}

function printNode(
  { name, attributes = {}, text, children }: XmlNode,
  indent: string,
  lines: string[],
): void {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeAttribute(String(value))}"`)
    .join("");
  if (text !== undefined && text !== "") {
    lines.push(`${indent}<${name}${written}>${escapeText(text)}</${name}>`);
  } else if (children === undefined || children.length === 0) {
    lines.push(`${indent}<${name}${written}/>`);
  } else {
    lines.push(`${indent}<${name}${written}>`);
    for (const child of children) printNode(child, `${indent}  `, lines);
    lines.push(`${indent}</${name}>`);
  }
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escapeText(text: string): string {
  return allowed(text).replace(/[&<>\r\u007F-\u009F\u2028\u2029]/gu, reference);
}

function escapeAttribute(text: string): string {
  return allowed(text).replace(/[&<>"\n\t\r\u007F-\u009F\u2028\u2029]/gu, reference);
}

function reference(sign: string): string {
  return references[sign] ?? `&#${sign.codePointAt(0) ?? 0};`;
}

/** Signs that XML 1.0 (2.2) does not have at all become the sign for that. */
function allowed(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}

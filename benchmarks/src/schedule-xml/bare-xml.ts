import { SaxesParser } from "saxes";

interface BareElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: BareElement[];
  text: string;
}

/** What the XML parser alone needs to hand a document over: decoded, and its elements and texts gathered. Tells how many there are. */
export function bareXml(bytes: Uint8Array): number {
  const parser = new SaxesParser();
  const open: BareElement[] = [];
  let count = 0;
  parser.on("error", () => undefined);
  parser.on("opentag", ({ name, attributes }) => {
    count += 1;
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => void open.pop());
  parser.write(new TextDecoder().decode(bytes)).close();
  return count;
}

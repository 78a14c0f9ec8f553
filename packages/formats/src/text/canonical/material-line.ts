import { isWebAddress, type Language, type Material } from "@programmheft/core";
import { cleanLine } from "../../source/clean-text.ts";
import { materialKindWords } from "../knowledge/attribute-names.ts";
import { type Attributes, printAttributes, splitAttributes } from "./attributes.ts";
import { escapeText, markText } from "./marked-text.ts";
import { materialKindOfWord, naturalMaterialKind } from "./material-kind.ts";

/** A line that names a material, read. */
export interface MaterialLine {
  readonly material: Material;
  /** An address that no page may link to; it was left in the title. */
  readonly badAddress?: string;
  readonly unknownAttribute?: string;
}

const link = /^\[([^\]]*)\]\((?:<([^<>]*)>|([^()\s<>]*))\)$/u;
/** Reads `[Title](address)`, or nothing where the line is something else. */
export function readMaterialLine(raw: string): MaterialLine | undefined {
  const { rest, attributes, unknown } = splitAttributes(markText(raw));
  const match = link.exec(rest.mask);
  if (match === null) return undefined;
  const titleLength = match[1]?.length ?? 0;
  const address = attributes.values.url ?? rest.text.slice(titleLength + 3, -1).replace(/^<|>$/gu, "");
  const statedTitle = attributes.values.title ?? cleanLine(rest.text.slice(1, titleLength + 1));
  const isAddress = isWebAddress(address);
  const title = statedTitle === "" ? address : statedTitle;
  if (title === "") return undefined;
  const kind = materialKindOfWord(attributes.values.kind);
  const unknownKind =
    attributes.values.kind !== undefined && kind === undefined ? attributes.values.kind : undefined;
  const unknownAttribute = unknown ?? unknownKind;
  const isBad = address !== "" && !isAddress;
  return {
    material: {
      title: isBad && title !== address ? `${title} (${cleanLine(address)})` : title,
      kind: kind ?? naturalMaterialKind(title, isAddress ? address : undefined),
      ...(isAddress ? { url: address } : {}),
    },
    ...(isBad ? { badAddress: address } : {}),
    ...(unknownAttribute === undefined ? {} : { unknownAttribute }),
  };
}

/** Writes a material so that it reads back as the same. */
export function printMaterialLine(material: Material, language: Language): string {
  const kind = { kind: materialKindWords[material.kind][language] };
  const natural = (title: string, address: string, values: Attributes["values"]) =>
    [`[${title}](${address})`, printAttributes({ values }, language)].filter((part) => part !== "").join(" ");
  const address = material.url ?? "";
  const titles = [material.title, escapeText(material.title)];
  const candidates = titles.flatMap((title) =>
    [address, `<${address}>`].flatMap((target) => [natural(title, target, {}), natural(title, target, kind)]),
  );
  const explicit = natural("", "", {
    title: material.title,
    ...(material.url === undefined ? {} : { url: address }),
    ...kind,
  });
  return candidates.find((line) => isSameMaterial(readMaterialLine(line)?.material, material)) ?? explicit;
}

function isSameMaterial(a: Material | undefined, b: Material): boolean {
  return a !== undefined && a.title === b.title && a.url === b.url && a.kind === b.kind;
}

import { isWebAddress, type Material } from "@programmheft/core";
import { cleanLine, shortenedLine } from "../../source/clean-text.ts";
import { placeAt } from "../../source/source-text.ts";
import { naturalMaterialKind } from "../canonical/material-kind.ts";
import type { ClueLine, Link } from "../structure/clue-line.ts";
import { addressIncomplete } from "../text-problems.ts";
import type { PastedContext } from "./pasted-context.ts";

/** Where the links of lines lead, each address once. An address that the text shows anyway needs no material. */
export function linkedMaterials(lines: readonly ClueLine[]): readonly Material[] {
  const materials = new Map<string, Material>();
  for (const { text, links } of lines) {
    for (const link of links) {
      const url = webAddressOf(link);
      if (
        url === undefined ||
        materials.has(url) ||
        text.includes(url.replace(/^(?:https?:\/\/|mailto:)/u, ""))
      )
        continue;
      const title = cleanLine(link.text) === "" ? text : cleanLine(link.text);
      materials.set(url, { title: shortenedLine(title), kind: naturalMaterialKind(title, url), url });
    }
  }
  return [...materials.values()];
}

/** "Folien | Video": a line of nothing but links to slides, recordings and documents. */
export function isLineOfMaterials({ text, links }: ClueLine): boolean {
  let rest = text;
  for (const link of links) {
    const url = webAddressOf(link);
    if (url === undefined || naturalMaterialKind(cleanLine(link.text), url) === "link") return false;
    rest = rest.replace(cleanLine(link.text), "");
  }
  return links.length > 0 && /^(?:[\s,;|/·•()&–-]|und|and)*$/u.test(rest);
}

/** Says which links lead nowhere without the page that they were copied from; places in that page itself are no loss. */
export function reportAddresses(lines: readonly ClueLine[], { source, problems }: PastedContext): void {
  const incomplete = lines.flatMap(({ links, ...line }) =>
    links
      .filter(
        (link) =>
          /^[./\w]/u.test(link.address) && webAddressOf(link) === undefined && !hasScheme.test(link.address),
      )
      .map((link) => ({ link, line })),
  );
  const [first] = incomplete;
  if (first === undefined) return;
  const { link, line } = first;
  problems.push(
    addressIncomplete.create(
      {
        text: shortenedLine(cleanLine(link.text)),
        address: shortenedLine(cleanLine(link.address)),
        count: incomplete.length,
      },
      { place: placeAt(source, line.offset, line.length) },
    ),
  );
}

const hasScheme = /^[a-z][a-z\d+.-]*:/iu;

function webAddressOf({ address }: Link): string | undefined {
  const url = address.trim().replaceAll(" ", "%20");
  return isWebAddress(url) ? url : undefined;
}

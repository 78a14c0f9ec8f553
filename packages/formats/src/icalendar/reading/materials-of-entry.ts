import type { Material } from "@programmheft/core";
import { foreignAddress, foreignLine } from "../../exchange/foreign-text.ts";
import type { ProblemCollector } from "../../exchange/problem-collector.ts";
import type { EntryRecord } from "./entry-record.ts";

/** What belongs to an entry and has an address: ATTACH, LINK, and the page that URL names. What is packed into the file itself stays out. */
export function materialsOfEntry(
  record: EntryRecord,
  isOwn: boolean,
  problems: ProblemCollector,
): readonly Material[] {
  const materials = new Map<string, Material>();
  const add = (address: string | undefined, title: string | undefined, kind: Material["kind"]) => {
    const url = foreignAddress(address);
    if (url === undefined || materials.has(url)) return;
    materials.set(url, { title: foreignLine(title, problems) ?? lastPart(url), kind, url });
  };
  for (const { values, parameters } of record.read("attach"))
    add(values[0], parameters.filename ?? parameters["x-filename"] ?? parameters.label, "document");
  for (const { values, parameters } of record.read("link")) add(values[0], parameters.label, "link");
  // In calendars of ours this is the page of the event itself.
  if (!isOwn) add(record.text("url"), undefined, "link");
  return [...materials.values()];
}

/** What an address is called where nobody says: the last part of its path, or the host. */
function lastPart(url: string): string {
  const [, host = url, path = ""] = /^\w+:\/*([^/?#]+)([^?#]*)/u.exec(url) ?? [];
  const [last] = path.split("/").filter(Boolean).slice(-1);
  return last ?? host;
}

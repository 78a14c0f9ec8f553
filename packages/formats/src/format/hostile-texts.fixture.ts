import { buildAgenda, type Event } from "@programmheft/core";
import type { Publication } from "./publication.ts";
import { inventedEvents, inventedSeries } from "./publications.fixture.ts";

/** Texts that harm whoever takes them for something else than text, by what they try. */
export const hostileTexts: Readonly<Record<string, string>> = {
  "line ends and a new entry": "Titel\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:x\rBcc: alle@example.org",
  "a script": `</title></style></textarea>--><script>alert(1)</script><img src=x onerror="alert(1)">`,
  attributes: `" onmouseover="alert(1)" x='`,
  "an entity and the end of a section": `]]><!DOCTYPE x [<!ENTITY y "z">]>&y;&#0;`,
  "a link that runs": "[hier](javascript:alert(1)) ![bild](https://example.org/x.png) <javascript:alert(1)>",
  "control characters": "a\u0000b\u0007c\u001B[31md\u007Fe\u0085f\u2028g\uFFFE",
  "signs that turn the direction of reading": "\u202Etxt.exe\u202C \u2067offen \u202Doffen",
  "quotation marks": `"'„“”‚‘’«»\`´\\`,
  "half a sign": "Halb \uD83D und \uDE00",
  "ten thousand signs": "Sehr lang ".repeat(1_000),
  "a word without end": "x".repeat(10_000),
};

const textFields: ReadonlySet<string> = new Set([
  "title",
  "subtitle",
  "theme",
  "description",
  "name",
  "affiliation",
  "position",
  "project",
  "room",
  "track",
  "fee",
  "note",
  "address",
  "platform",
  "notes",
]);

/** An event of which every text is the given one, as nobody checked it, ready to be given out. */
export function hostilePublication(text: string): Publication {
  const event = withTexts(eventWithEveryText, text);
  const series = withTexts(inventedSeries, text);
  return { event, series, agenda: buildAgenda(event, series) };
}

const eventWithEveryText: Event = {
  ...(inventedEvents["an event of several days"] ?? fail()),
  theme: "Thema",
  notes: "Weiteres",
  registration: { url: "https://example.org/anmeldung", fee: "kostenfrei", note: "Hinweis" },
};

function fail(): never {
  throw new Error("There is no such event.");
}

function withTexts<Value extends object>(value: Value, text: string): Value {
  const copy = structuredClone(value);
  putTexts(copy, text);
  return copy;
}

function putTexts(value: object, text: string): void {
  for (const [key, one] of Object.entries<unknown>({ ...value })) {
    if (typeof one === "string" && textFields.has(key)) Reflect.set(value, key, text);
    else if (typeof one === "object" && one !== null) putTexts(one, text);
  }
}

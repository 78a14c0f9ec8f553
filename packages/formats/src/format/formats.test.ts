import { type Agenda, buildAgenda, Event } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event.arbitrary.ts";
import type { Loss } from "../exchange/loss.ts";
import type { LossField } from "../exchange/loss-fields.ts";
import { agendaDifferences, lossFieldsOf } from "./agenda-differences.fixture.ts";
import type { Format } from "./format.ts";
import type { FormatWriter, WriteOptions } from "./format-writer.ts";
import { formats } from "./formats.ts";
import { expectHarmless } from "./harmless.fixture.ts";
import { hostilePublication, hostileTexts } from "./hostile-texts.fixture.ts";
import { type Publication, publicationOf } from "./publication.ts";
import { inventedEvents, inventedPublications, inventedSeries } from "./publications.fixture.ts";
import { readableFormats, recognizeFormat } from "./recognize-format.ts";

type Writable = Format & { readonly writer: FormatWriter };
const writable = formats.flatMap(({ writer, ...format }): Writable[] =>
  writer ? [{ ...format, writer }] : [],
);
const readable = readableFormats();

const addresses = {
  series: "https://example.org/reihe/",
  calendar: "https://example.org/reihe/kalender.ics",
  feed: "https://example.org/reihe/feed.xml",
  pageOf: (id: string) => `https://example.org/reihe/${id}/`,
};

/** Writes one event, in whichever way the format takes it. */
function writeOne({ writer }: Writable, publication: Publication, options: WriteOptions = { addresses }) {
  return writer.takes === "event" ? writer.write(publication, options) : writer.write([publication], options);
}

describe("the table of formats", () => {
  it("names each once, in words that can be typed, and can do something with each", () => {
    const names = formats.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, title, about, mediaType, extension, writer, reader } of formats) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
      for (const text of [title.de, title.en, about.de, about.en]) expect(text).toMatch(/[^.\s]$/u);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/u);
      expect(extension).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9]+)*$/u);
      expect(writer ?? reader).toBeDefined();
    }
  });
});

describe.each(writable.map((format) => [format.name, format] as const))("writing %s", (_, format) => {
  const { writer, mediaType, isLossless = false } = format;

  it.each(Object.entries(inventedEvents))(
    "takes %s, and gives the same bytes for the same input",
    async (__, event) => {
      const first = await writeOne(format, publicationOf(event, inventedSeries));
      const second = await writeOne(
        format,
        publicationOf(structuredClone(event), structuredClone(inventedSeries)),
      );
      expect(first.output.length).toBeGreaterThan(10);
      expect(first.output.endsWith("\n")).toBe(true);
      expect(second).toEqual(first);
    },
  );

  it("takes an event that belongs to no series and has no address", async () => {
    const { output } = await writeOne(format, publicationOf(event("a webinar")), {});
    expect(output.length).toBeGreaterThan(10);
  });

  if (writer.takes === "events") {
    it("takes none, and many", async () => {
      const none = await writer.write([], { addresses });
      const many = await writer.write(inventedPublications, { addresses });
      expect(many.output.length).toBeGreaterThan(none.output.length);
    });
  }

  it.runIf(!isLossless).each(Object.entries(hostileTexts))(
    "makes %s harmless in every field",
    async (__, text) => {
      const { output, losses } = await writeOne(format, hostilePublication(text));
      expectHarmless(output, mediaType);
      for (const { message } of losses) expect(message.de).not.toMatch(/\n/u);
    },
  );

  it("says every text of an agenda, or names its loss", async () => {
    const publication = publicationOfTokens();
    const { output, losses } = await writeOne(format, publication);
    const said = output.replace(/\r?\n[ \t]/gu, "");
    const lost = tokensOf(publication.agenda, []).filter(
      ({ token, path }) =>
        !said.includes(token) &&
        !losses.some(
          (loss) =>
            isAround(loss, writer.takes === "event" ? path : [0, ...path]) &&
            (loss.field === "entry" || lossFieldsOf(path).includes(loss.field)),
        ),
    );
    expect(lost).toEqual([]);
  });

  it("never gives out the private link, in whatever encoding, unless it is asked for and there is a place for it", async () => {
    const poisoned: Event = {
      ...event("a webinar"),
      onlineAccess: {
        platform: "Konferenz",
        joinUrl: `https://join.example/${secret}`,
        note: `Kenncode ${secret}`,
      },
    };
    const publication = publicationOf(poisoned, { ...inventedSeries, events: [poisoned] });
    const silent = await writeOne(format, publication);
    expect(decoded(silent.output)).not.toContain(secret);
    expect(JSON.stringify(silent.losses)).not.toContain(secret);
    const asked = await writeOne(format, publication, { addresses, joinLink: true });
    if (writer.canHoldJoinLink) expect(decoded(asked.output)).toContain(secret);
    else expect(decoded(asked.output)).not.toContain(secret);
  });

  it("says losses of items that there are", async () => {
    for (const publication of inventedPublications) {
      for (const { path, message } of (await writeOne(format, publication)).losses) {
        const { agenda } = publication;
        expect(partAt(writer.takes === "event" ? agenda : [agenda], path), message.en).toBeDefined();
      }
    }
  });

  const { reader } = format;
  if (reader) {
    it.each(Object.entries(inventedEvents))("loses nothing of %s that it does not name", async (__, one) => {
      await expectLossesTold(one);
    });

    it("loses nothing of any event that it does not name", { timeout: 60_000 }, async () => {
      await fc.assert(fc.asyncProperty(wellFormedEvent, expectLossesTold), { numRuns: 60 });
    });

    it("is recognised, with and without the name of a file", async () => {
      const bytes = new TextEncoder().encode(
        (await writeOne(format, publicationOf(event("a webinar"), inventedSeries))).output,
      );
      expect(recognizeFormat(`programm.${format.extension}`, bytes).name).toBe(format.name);
      expect(recognizeFormat("", bytes).name).toBe(format.name);
    });

    async function expectLossesTold(one: Event): Promise<void> {
      const publication = publicationOf(one);
      const { output, losses } = await writeOne(format, publication);
      const { events } = (await reader?.read(new TextEncoder().encode(output))) ?? { events: [] };
      const [back] = events;
      if (!back) {
        const told = losses.map(({ field }) => field);
        expect(told.includes("date") || told.includes("entry")).toBe(true);
        return;
      }
      const untold = agendaDifferences(publication.agenda, buildAgenda(back)).filter(
        ({ path, fields }) =>
          !losses.some((loss) => tells(loss, fields, writer.takes === "event" ? path : [0, ...path])),
      );
      expect(untold).toEqual([]);
    }
  }
});

describe.each(readable.map((format) => [format.name, format] as const))("reading %s", (_, { reader }) => {
  async function expectWords(bytes: Uint8Array): Promise<void> {
    const { events, problems } = await reader.read(bytes);
    if (events.length === 0) expect(problems).not.toEqual([]);
    for (const { message, help, place, path } of problems) {
      expect(message.de).not.toBe("");
      expect(help.en).not.toBe("");
      expect(place ?? path).toBeDefined();
    }
  }

  it("gives words for any bytes", { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), expectWords), { numRuns: 60 });
  });

  it("gives words for whatever is cut off, doubled or broken", { timeout: 60_000 }, async () => {
    const sources = await Promise.all(
      writable
        .filter((format) => format.reader === reader)
        .map((format) => writeOne(format, publicationOf(event("a webinar"), inventedSeries))),
    );
    for (const { output } of sources) {
      const bytes = new TextEncoder().encode(output);
      for (let part = 0; part <= 20; part += 1) {
        const cut = Math.floor((bytes.length * part) / 20);
        await expectWords(bytes.subarray(0, cut));
        await expectWords(bytes.subarray(cut));
        // 0xFF stands in no UTF-8 text.
        await expectWords(Uint8Array.from([...bytes.subarray(0, cut), 0xff, 0xfe, ...bytes.subarray(cut)]));
      }
    }
  });

  it("refuses 100 MB before it reads them", async () => {
    const { problems } = await reader.read(new Uint8Array(100_000_000).fill(0x20));
    expect(problems.map(({ severity }) => severity)).toContain("error");
  });
});

/** Bytes hold no halves of signs: they are written as U+FFFD. */
const wellFormedEvent = eventArbitrary.map((one) =>
  Event.parse(
    JSON.parse(JSON.stringify(one), (__, value: unknown) =>
      typeof value === "string" ? value.replace(/\p{Cs}/gu, "\uFFFD") : value,
    ),
  ),
);

/** An event in which every text is a word of its own. */
function publicationOfTokens(): Publication {
  let count = 0;
  const { event: one } = hostilePublication("Wort");
  const numbered = JSON.stringify(one).replaceAll('"Wort"', () => {
    count += 1;
    return `"Wort${count}x"`;
  });
  return publicationOf(Event.parse(JSON.parse(numbered)));
}

interface Token {
  readonly token: string;
  readonly path: readonly (string | number)[];
}

function tokensOf(value: unknown, path: Token["path"]): readonly Token[] {
  if (typeof value === "string") return /^Wort\d+x$/u.test(value) ? [{ token: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => tokensOf(one, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => tokensOf(one, [...path, key]));
}

const secret = "geheim-4711";

function event(name: string): Event {
  const found = inventedEvents[name];
  if (!found) throw new Error(`There is no event called ${name}.`);
  return found;
}

/** An output with what is folded or encoded in it laid open. */
function decoded(output: string): string {
  const unfolded = output.replace(/\r?\n[ \t]|=\r?\n/gu, "");
  const base64 = [...output.matchAll(/[A-Za-z0-9+/]{24,}={0,2}/gu)].map(([text]) =>
    new TextDecoder().decode(
      Uint8Array.from(atob(text.slice(0, text.length - (text.length % 4))), (sign) => sign.charCodeAt(0)),
    ),
  );
  return [
    output,
    unfolded,
    unfolded.replace(/%([0-9a-f]{2})/giu, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    ...base64,
  ].join("\n");
}

function partAt(written: Agenda | readonly Agenda[], path: Loss["path"]): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === "object" && part !== null ? Reflect.get(part, step) : undefined),
    written,
  );
}

/** Whether a loss tells that one of these fields of a part is another. The loss of a list tells all that happened within it. */
function tells(loss: Loss, fields: readonly LossField[], part: readonly (string | number)[]): boolean {
  return isAround(loss, part) && (fields.includes(loss.field) || part[loss.path.length] === loss.field);
}

/** Whether a loss is about a part, or about something that holds it. */
function isAround({ path }: Loss, part: readonly (string | number)[]): boolean {
  return path.every((step, index) => part[index] === step);
}

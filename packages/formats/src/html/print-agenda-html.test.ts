import { buildAgenda, Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { inventedEvents } from "../format/publications.fixture.ts";
import { printAgendaHtml } from "./print-agenda-html.ts";
import { proseMarkup } from "./prose-markup.ts";
import { safeAddress } from "./safe-address.ts";

const event = inventedEvents["a webinar"] ?? Event.parse({ id: "x", title: "x" });

describe("an agenda as HTML", () => {
  it("is an h-event with times that carry their offset", () => {
    const { output } = printAgendaHtml(buildAgenda(event), { pageUrl: "https://example.org/webinar/" });
    expect(output).toContain('<article class="phf h-event" lang="de">');
    expect(output).toContain(
      '<h2 class="p-name"><a href="https://example.org/webinar/" class="u-url">Erfundenes Webinar</a></h2>',
    );
    expect(output).toContain(
      '<time class="dt-start" datetime="2020-11-24T10:00:00+01:00">Dienstag, 24. November 2020, 10:00</time>',
    );
    expect(output).toContain(
      '<time class="dt-end" datetime="2020-11-24T12:00:00+01:00">12:00&nbsp;Uhr</time>',
    );
  });

  it("is no h-event where there is no start", () => {
    const { output } = printAgendaHtml(buildAgenda({ ...event, date: undefined }));
    expect(output).not.toMatch(/h-event|p-name|dt-start/u);
  });

  it("fits under the headings of any page, and leaves its style behind where that is wanted", () => {
    const { output } = printAgendaHtml(buildAgenda(event), { headingLevel: 4, hasStyle: false });
    expect(output).toMatch(/^<article/u);
    expect([...output.matchAll(/<h(\d)/gu)].map(([, level]) => level)).toEqual(["4", "5", "5", "5"]);
  });

  it("tells the two hours of a night apart in which clocks are set back", () => {
    const night = inventedEvents["an event in the night when clocks are set back"] ?? event;
    const { output } = printAgendaHtml(buildAgenda(night));
    expect(output).toContain('datetime="2020-10-25T02:30:00+02:00"');
    expect(output).toContain('datetime="2020-10-25T02:30:00+01:00"');
  });
});

describe("a description as HTML", () => {
  it.each([
    [
      "Eins\n\n- *zwei*\n- [drei](https://example.org)",
      '<p>Eins</p>\n<ul><li><p><em>zwei</em></p></li><li><p><a href="https://example.org">drei</a></p></li></ul>',
    ],
    ["# Titel", "<p><strong>Titel</strong></p>"],
    ["<b>fett</b>", "<p>&lt;b&gt;fett&lt;/b&gt;</p>"],
    ["[hier](javascript:alert(1))", "<p>hier</p>"],
    ["![Bild](https://example.org/x.png)", "<p>Bild</p>"],
    ["a  \nb", "<p>a<br>b</p>"],
  ])("%j becomes %s", (markdown, html) => {
    expect(String(proseMarkup(markdown))).toBe(html);
  });
});

describe("an address", () => {
  it.each([
    ["https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f"],
    ["https://example.org/%20ä", "https://example.org/%20%C3%A4"],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["javascript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["//example.org", undefined],
    ['https://example.org/"onclick=', undefined],
  ])("%s may lead to %s", (address, safe) => {
    expect(safeAddress(address)).toBe(safe);
  });
});

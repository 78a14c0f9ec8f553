import { buildAgenda, Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { inventedEvents, inventedSeries } from "../format/publications.fixture.ts";
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

  it("has everything that can be read in the agenda, day by day", () => {
    const days = inventedEvents["an event of several days"] ?? event;
    const [first, ...others] = days.sessions;
    const sessions =
      first === undefined ? [] : [{ ...first, cancelled: true as const, language: "en" }, ...others];
    const agenda = buildAgenda(
      { ...days, theme: "Beispiele", status: "postponed", sessions },
      inventedSeries,
    );
    const { output } = printAgendaHtml(agenda, { hasStyle: false });
    expect(output.replace(/<(?:p|h\d|li|ol|ul|div|section|header)\b/gu, "\n$&")).toMatchInlineSnapshot(`
      "<article class="phf h-event" lang="de">
      <header>
      <h2 class="p-name">Erfundenes Webinar</h2>
      <p>Mit Untertitel</p>
      <p class="phf-quiet">Erfundene Reihe, Nr.&nbsp;3</p>
      <p class="phf-quiet">Beispiele</p>
      <p><time class="dt-start" datetime="2020-11-24T10:00:00+01:00">Dienstag, 24. November 2020, 10:00&nbsp;Uhr</time> – <time class="dt-end" datetime="2020-11-25T12:00:00+01:00">Mittwoch, 25. November 2020, 12:00&nbsp;Uhr</time></p>
      <p class="phf-status">verschoben</p>
      <p>Vor Ort und online</p>
      <p class="p-location">Haus der Beispiele, Beispielweg 1, 12345 Musterhausen</p>
      <p><a href="https://example.org/anmeldung">Anmeldung: bis Dienstag, 17. November 2020, kostenfrei</a></p></header>
      <div class="p-summary">
      <p>Worum es geht.</p>

      <p>Und <em>warum</em>.</p></div>
      <section>
      <h3>Programm</h3>
      <h4>Dienstag, 24. November 2020</h4>
      <ol class="phf-sessions">
      <li class="phf-cancelled" lang="en">
      <div class="phf-time"><time datetime="2020-11-24T09:50:00+01:00">09:50&nbsp;Uhr</time> <span class="phf-inferred">etwa 10&nbsp;Min.</span></div>
      <div class="phf-body">
      <p><span class="phf-title">Technische Einführung</span><span class="phf-quiet"> (EN, optional, entfällt)</span></p></div></li>
      <li>
      <div class="phf-time"><time datetime="2020-11-24T10:00:00+01:00">10:00&nbsp;Uhr</time> <span class="phf-inferred">etwa 20&nbsp;Min.</span></div>
      <div class="phf-body">
      <p><span class="phf-title">Begrüßung</span></p>
      <ul class="phf-list">
      <li>Dr. Eva Beispiel<span class="phf-quiet">, Leiterin, Institut für Beispiele</span></li></ul></div></li>
      <li>
      <div class="phf-time"><time datetime="2020-11-24T10:20:00+01:00">10:20&nbsp;Uhr</time> <span class="phf-inferred">etwa 40&nbsp;Min.</span></div>
      <div class="phf-body">
      <p><span class="phf-title">Berichte aus Kommunen</span></p>
      <div>
      <p>Zwei Berichte.</p></div>
      <ul class="phf-list">
      <li><a href="https://example.org/folien.pdf">Folien</a></li></ul></div>
      <ol class="phf-parts">
      <li>
      <p class="phf-quiet"><time datetime="2020-11-24T10:20:00+01:00" class="phf-inferred">etwa 10:20&nbsp;Uhr</time>, <span class="phf-inferred">etwa 20&nbsp;Min.</span></p>
      <p><span class="phf-title">Bericht aus dem Norden</span><span class="phf-quiet"> (NordProjekt)</span></p>
      <ul class="phf-list">
      <li>Jan Muster<span class="phf-quiet"> (angefragt)</span></li></ul></li>
      <li>
      <p class="phf-quiet"><time datetime="2020-11-24T10:40:00+01:00" class="phf-inferred">etwa 10:40&nbsp;Uhr</time>, <span class="phf-inferred">etwa 20&nbsp;Min.</span></p>
      <p><span class="phf-title">Bericht aus dem Süden</span></p>
      <ul class="phf-list">
      <li>Stadt Musterhausen</li></ul></li></ol></li>
      <li>
      <div class="phf-time"><time datetime="2020-11-24T11:00:00+01:00">11:00&nbsp;Uhr</time></div>
      <div class="phf-body">
      <p><span class="phf-title">Pause</span></p></div></li></ol>
      <h4>Mittwoch, 25. November 2020</h4>
      <ol class="phf-sessions">
      <li>
      <div class="phf-time"><time datetime="2020-11-25T11:15:00+01:00">11:15&nbsp;Uhr</time> <span class="phf-inferred">etwa 45&nbsp;Min.</span></div>
      <div class="phf-body">
      <p><span class="phf-title">Podium</span><span class="phf-quiet"> (Saal, Hauptstrang)</span></p></div></li>
      <li>
      <div class="phf-time"><time datetime="2020-11-25T12:00:00+01:00">12:00&nbsp;Uhr</time></div>
      <div class="phf-body">
      <p><span class="phf-title">Ende der Onlineveranstaltung</span></p></div></li></ol></section>
      <section>
      <h3>Moderation</h3>
      <ul class="phf-list">
      <li>Mona Beispiel<span class="phf-quiet">, Institut für Beispiele</span></li></ul></section>
      <section>
      <h3>Unterlagen</h3>
      <ul class="phf-list">
      <li><a href="https://example.org/aufzeichnung">Aufzeichnung</a></li></ul></section></article>
      "
    `);
  });

  it("says when several days begin and end, and in which zone, where it is not the usual one", () => {
    const when = (fields: object) => {
      const { output } = printAgendaHtml(
        buildAgenda(Event.parse({ id: "x", title: "X", date: "2020-11-24", ...fields })),
        {
          hasStyle: false,
        },
      );
      return (/<p>(.*?)<\/p>/u.exec(output)?.[1] ?? "").replaceAll("&nbsp;", " ");
    };
    expect(when({})).toBe('<time datetime="2020-11-24">Dienstag, 24. November 2020</time>');
    expect(when({ endDate: "2020-11-25", timeZone: "UTC" })).toBe(
      '<time datetime="2020-11-24">Dienstag, 24. November 2020 – Mittwoch, 25. November 2020</time> (UTC)',
    );
    expect(when({ endDate: "2020-11-25", start: "10:00" })).toBe(
      '<time class="dt-start" datetime="2020-11-24T10:00:00+01:00">Dienstag, 24. November 2020, 10:00 Uhr</time> – Mittwoch, 25. November 2020',
    );
    expect(when({ endDate: "2020-11-25", start: "10:00", end: "11:00", timeZone: "Asia/Kolkata" })).toBe(
      '<time class="dt-start" datetime="2020-11-24T10:00:00+05:30">Dienstag, 24. November 2020, 10:00 Uhr</time> – <time class="dt-end" datetime="2020-11-25T11:00:00+05:30">Mittwoch, 25. November 2020, 11:00 Uhr</time> (Asia/Kolkata)',
    );
    expect(when({ date: undefined, start: "10:00" })).toBe("10:00 Uhr");
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
    ["> Zitat", "<blockquote><p>Zitat</p></blockquote>"],
    ["1. eins\n2. zwei", "<ol><li><p>eins</p></li><li><p>zwei</p></li></ol>"],
    ["`a < b` und **c**", "<p><code>a &lt; b</code> und <strong>c</strong></p>"],
    ["```\na\n  b\n```", "<pre><code>a\n  b</code></pre>"],
    ["eins\n\n***\n\nzwei", "<p>eins</p>\n\n<p>zwei</p>"],
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

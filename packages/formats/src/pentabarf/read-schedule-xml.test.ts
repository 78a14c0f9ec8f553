import { buildAgenda, Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { readScheduleXml } from "./read-schedule-xml.ts";

const read = (xml: string, options = {}) => readScheduleXml(new TextEncoder().encode(xml), options);
const day = (events: string, date = "2024-12-27") =>
  `<day index="1" date="${date}"><room name="Saal 1">${events}</room></day>`;
const schedule = (days: string, conference = "<title>Tagung</title>") =>
  `<schedule><conference>${conference}</conference>${days}</schedule>`;
const talk = (fields: string) => `<event id="1"><title>Vortrag</title>${fields}</event>`;
const only = (xml: string, options = {}) => {
  const { events, problems } = read(xml, options);
  const [event] = events;
  if (event === undefined) throw new Error(`nothing was read: ${JSON.stringify(problems)}`);
  expect(Event.parse(event)).toEqual(event);
  return { event, problems, agenda: buildAgenda(event) };
};
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe("a schedule.xml", () => {
  it.each([
    ["https://example.org/tag/", "folien.pdf", "https://example.org/tag/folien.pdf"],
    ["https://example.org/tag/index.html", "folien.pdf", "https://example.org/tag/folien.pdf"],
    ["https://example.org", "folien.pdf", "https://example.org/folien.pdf"],
    ["https://example.org/tag/", "/folien.pdf", "https://example.org/folien.pdf"],
    ["https://example.org/tag/", "//example.com/a.pdf", "https://example.com/a.pdf"],
    // Looked at once, however long it is.
    [`https://example.org/${"a".repeat(200_000)}/x`, "/folien.pdf", "https://example.org/folien.pdf"],
  ])("sees addresses from that of the conference", (base, href, url) => {
    const { event } = only(
      schedule(
        day(talk(`<start>10:00</start><links><link href="${href}">Folien</link></links>`)),
        `<title>Tagung</title><base_url>${base}</base_url>`,
      ),
    );
    expect(event.sessions[0]?.materials).toMatchObject([{ title: "Folien", url }]);
  });

  it("becomes one event of its days, rooms and tracks", () => {
    const { event, problems } = only(
      schedule(
        `${day(
          `<event id="7" guid="a"><title>Eröffnung</title><subtitle>Guten Morgen</subtitle>
             <date>2024-12-27T10:00:00+01:00</date><start>10:00</start><duration>00:30</duration>
             <slug>tag_2024-7-eroeffnung</slug><track>Haupt</track><type>keynote</type><language>de</language>
             <abstract>&lt;p&gt;Es &lt;b&gt;beginnt&lt;/b&gt;.&lt;/p&gt;</abstract><description>Mehr dazu.</description>
             <persons><person id="3">Dr. Eva Beispiel</person></persons>
             <links><link href="https://example.org/">Seite</link></links>
             <attachments><attachment href="/folien.pdf" type="slides">Folien</attachment></attachments></event>`,
        )}${day(talk("<date>2024-12-28T09:00:00+01:00</date><start>09:00</start><duration>1:00</duration><room>Saal 2</room><language>en</language>"), "2024-12-28")}`,
        `<acronym>tag_2024</acronym><title>Tagung</title><subtitle>Thema</subtitle><venue>Rathaus</venue><city>Musterstadt</city>
         <start>2024-12-27</start><end>2024-12-28</end><time_zone_name>Europe/Berlin</time_zone_name><base_url>https://example.org/tag/</base_url>`,
      ),
    );
    expect(problems).toEqual([]);
    expect(event).toEqual({
      id: "tag-2024",
      title: "Tagung",
      subtitle: "Thema",
      language: "de",
      status: "scheduled",
      date: "2024-12-27",
      endDate: "2024-12-28",
      timeZone: "Europe/Berlin",
      venue: { name: "Rathaus", address: "Musterstadt", rooms: [] },
      moderators: [],
      materials: [],
      sessions: [
        {
          id: "eroeffnung",
          kind: "keynote",
          title: "Eröffnung",
          day: "2024-12-27",
          start: "10:00",
          end: "10:30",
          room: "Saal 1",
          track: "Haupt",
          description: "Guten Morgen\n\nEs beginnt.\n\nMehr dazu.",
          participants: [{ id: "eva-beispiel", kind: "person", name: "Dr. Eva Beispiel", role: "speaker" }],
          contributions: [],
          materials: [
            { title: "Seite", kind: "link", url: "https://example.org/" },
            { title: "Folien", kind: "slides", url: "https://example.org/folien.pdf" },
          ],
        },
        {
          id: "vortrag",
          kind: "talk",
          title: "Vortrag",
          day: "2024-12-28",
          start: "09:00",
          end: "10:00",
          room: "Saal 2",
          language: "en",
          participants: [],
          contributions: [],
          materials: [],
        },
      ],
    });
  });

  it.each([
    [
      "a stated zone",
      "<time_zone_name>Europe/Brussels</time_zone_name>",
      "+01:00",
      {},
      "Europe/Brussels",
      [],
    ],
    ["offsets that fit the usual zone", "", "+01:00", {}, "Europe/Berlin", ["exchange/zone-from-offsets"]],
    [
      "offsets that fit the assumed zone",
      "",
      "+00:00",
      { timeZone: "Europe/London" },
      "Europe/London",
      ["exchange/zone-from-offsets"],
    ],
    ["other offsets", "", "-05:00", {}, "Etc/GMT+5", ["exchange/zone-from-offsets"]],
    ["offsets of half an hour", "", "+05:30", {}, "Asia/Kolkata", ["exchange/zone-from-offsets"]],
    ["times in UTC", "", "Z", {}, "UTC", ["exchange/zone-from-offsets"]],
    ["no offset at all", "", "", {}, "Europe/Berlin", ["exchange/zone-assumed"]],
    [
      "a zone that does not exist",
      "<time_zone_name>Mars/Olympus</time_zone_name>",
      "+01:00",
      {},
      "Europe/Berlin",
      ["exchange/zone-unknown"],
    ],
  ])("takes its zone from %s", (_, conference, offset, options, zone, expected) => {
    const { event, problems } = only(
      schedule(
        day(talk(`<date>2024-12-27T10:00:00${offset}</date><start>10:00</start><duration>00:30</duration>`)),
        `<title>Tagung</title>${conference}`,
      ),
      options,
    );
    expect(event.timeZone).toBe(zone);
    expect(event.sessions[0]?.start).toBe("10:00");
    expect(codes(problems)).toEqual(expected);
  });

  it("sorts by time within a room, and leaves a night with the day before it", () => {
    const at = (title: string, start: string) =>
      `<event><title>${title}</title><start>${start}</start><duration>00:45</duration></event>`;
    const { agenda } = only(
      schedule(
        `${day(`${at("Nachts", "00:15")}${at("Abends", "23:00")}${at("Mittags", "12:00")}`)}
         ${day(at("Morgens", "09:00"), "2024-12-28")}`,
      ),
    );
    expect(agenda.sessions.map(({ title, day: name, start }) => [title, name, start])).toEqual([
      ["Mittags", "2024-12-27", "2024-12-27T12:00:00+01:00"],
      ["Abends", "2024-12-27", "2024-12-27T23:00:00+01:00"],
      ["Nachts", "2024-12-27", "2024-12-28T00:15:00+01:00"],
      ["Morgens", "2024-12-28", "2024-12-28T09:00:00+01:00"],
    ]);
  });

  it("keeps the instants of a day with a clock change", () => {
    const at = (date: string, start: string) =>
      `<event><title>${date}</title><date>${date}</date><start>${start}</start><duration>00:30</duration></event>`;
    const dates = [
      "2020-10-25T01:45:00+02:00",
      "2020-10-25T02:30:00+02:00",
      "2020-10-25T02:30:00+01:00",
      "2020-10-25T03:00:00+01:00",
    ];
    const { agenda } = only(
      schedule(
        day(dates.map((date) => at(date, date.slice(11, 16))).join(""), "2020-10-25"),
        "<title>Nacht</title><time_zone_name>Europe/Berlin</time_zone_name>",
      ),
    );
    expect(agenda.sessions.map(({ start }) => start)).toEqual(dates);
    expect(agenda.sessions.map(({ end }) => end)).toEqual([
      "2020-10-25T02:15:00+02:00",
      "2020-10-25T02:00:00+01:00",
      "2020-10-25T03:00:00+01:00",
      "2020-10-25T03:30:00+01:00",
    ]);
  });

  it("reads names that stand in one field", () => {
    const { event } = only(schedule(day(talk("<person>Dr. Eva Beispiel, Max Muster</person>"))));
    expect(event.sessions[0]?.participants.map(({ name }) => name)).toEqual([
      "Dr. Eva Beispiel",
      "Max Muster",
    ]);
  });

  it("tells people of one name apart where it numbers them", () => {
    const persons = (id: number) => `<persons><person id="${id}">Eva Beispiel</person></persons>`;
    const { event } = only(schedule(day(`${talk(persons(1))}${talk(persons(2))}${talk(persons(1))}`)));
    expect(event.sessions.map(({ participants }) => participants[0]?.id)).toEqual([
      "eva-beispiel",
      "eva-beispiel-2",
      "eva-beispiel",
    ]);
  });

  it.each([
    ["Abgesagt: Vortrag", { title: "Vortrag", cancelled: true }],
    ["[CANCELLED] Vortrag", { title: "Vortrag", cancelled: true }],
    ["CANCELLED Vortrag", { title: "Vortrag", cancelled: true }],
    ["Rundgang (optional)", { title: "Rundgang", optional: true }],
    ["Abgesagte Rechte", { title: "Abgesagte Rechte" }],
    ["Abgesagt", { title: "Abgesagt" }],
  ])("reads the mark in “%s”", (title, expected) => {
    const { event } = only(schedule(day(`<event><title>${title}</title></event>`)));
    expect(event.sessions[0]).toMatchObject(expected);
    expect(event.sessions[0]?.cancelled).toBe("cancelled" in expected ? true : undefined);
  });

  it("reports what it cannot read, with its place", () => {
    const { problems } = only(
      schedule(
        `\n${day("\n<event><title/><start>25:00</start><duration>lang</duration><logo>x.png</logo></event>")}`,
      ),
    );
    expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([
      ["exchange/zone-assumed", 1],
      ["exchange/no-title", 3],
      ["exchange/wrong-value", 3],
      ["exchange/wrong-value", 3],
      ["exchange/fields-not-taken", 1],
    ]);
  });

  it("without a date is one of days without dates", () => {
    const { event } = only(
      schedule(
        `${day(talk("<start>10:00</start><duration>00:30</duration>"), "1970-01-01")}
         ${day(talk("<start>11:00</start>"), "1970-01-02")}`,
      ),
    );
    expect(event.date).toBeUndefined();
    expect(event.sessions).toMatchObject([
      { day: "1", start: "10:00", end: "10:30" },
      { day: "2", start: "11:00" },
    ]);
  });

  it.each([
    ["<rss/>", "exchange/not-this-format"],
    ['<schedule xmlns="http://gaa.st/giggity#sched"><line/></schedule>', "exchange/not-this-format"],
    ["<schedule/>", "exchange/not-this-format"],
    ["[]", "xml/empty"],
    ["", "xml/empty"],
    ["%PDF-1.4", "text/not-text"],
  ])("is not what %j is", (text, code) => {
    const { events, problems } = read(text);
    expect(events).toEqual([]);
    expect(codes(problems)).toEqual([code]);
  });
});

import { type Agenda, buildAgenda, Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { printScheduleJson } from "./print-schedule-json.ts";
import { printScheduleJson2 } from "./print-schedule-json-2.ts";
import { printScheduleXml } from "./print-schedule-xml.ts";
import { readScheduleXml } from "./read-schedule-xml.ts";

const webinar = Event.parse({
  id: "quartier-2020-11-24",
  title: "Quartier & Klima",
  date: "2020-11-24",
  start: "10:00",
  end: "12:00",
  attendance: "online",
  onlineAccess: { joinUrl: "https://meet.example.org/geheim" },
  sessions: [
    { id: "begruessung", kind: "welcome", title: "Begrüßung", start: "10:00", end: "10:10" },
    {
      id: "vortrag",
      title: "Wie <Bürger> mitmachen",
      start: "10:10",
      end: "10:50",
      description: "Ein Beispiel.",
      participants: [
        { id: "eva-beispiel", name: "Dr. Eva Beispiel", affiliation: "Institut für Beispiele" },
        { id: "max-muster", name: "Max Muster", role: "moderator" },
      ],
      contributions: [
        {
          id: "teil",
          title: "Teil eins",
          start: "10:10",
          participants: [{ id: "jan-neu", name: "Jan Neu" }],
        },
      ],
      materials: [{ title: "Folien", kind: "slides", url: "https://example.org/folien.pdf" }],
    },
    { id: "pause", kind: "break", title: "Pause", start: "10:50", end: "11:00" },
    { id: "rundgang", title: "Rundgang", start: "11:00", end: "12:00", optional: true, cancelled: true },
    { id: "ende", kind: "end", title: "Ende", start: "12:00" },
  ],
});
const agenda = buildAgenda(webinar);

describe("schedules written", () => {
  it("as XML", () => {
    expect(printScheduleXml(agenda, { url: "https://example.org/quartier" }).output).toMatchSnapshot();
  });

  it("as JSON of version 1", () => {
    expect(printScheduleJson(agenda).output).toMatchSnapshot();
  });

  it("as JSON of version 2", () => {
    expect(printScheduleJson2(agenda).output).toMatchSnapshot();
  });

  it("say what they lose, for each item", () => {
    const { losses } = printScheduleXml(agenda);
    expect(losses.map(({ field, fate, path }) => `${path.join("/")} ${field}: ${fate}`)).toMatchSnapshot();
  });

  it("lose less in version 2", () => {
    const fields = (all: readonly { readonly field: string }[]) => new Set(all.map(({ field }) => field));
    const [first, second] = [printScheduleJson(agenda).losses, printScheduleJson2(agenda).losses];
    expect(fields(first)).toContain("role");
    expect(fields(second)).not.toContain("role");
    expect(fields(second)).not.toContain("cancelled");
  });

  it.each([printScheduleXml, printScheduleJson, printScheduleJson2])(
    "never hold the address to join at",
    (print) => {
      expect(print(agenda).output).not.toContain("meet.example.org");
    },
  );

  it("are the same bytes for the same agenda", () => {
    expect(printScheduleXml(buildAgenda(webinar)).output).toBe(printScheduleXml(agenda).output);
  });
});

describe("ids", () => {
  const idsOf = (of: Agenda) =>
    new Map(
      [...printScheduleXml(of).output.matchAll(/id="(\d+)">\s*<date>.*?<title>([^<]*)</gsu)].map(
        ([, id, title]) => [title, id],
      ),
    );

  it("stay where another session is put in, renamed or moved", () => {
    const edited = buildAgenda(
      Event.parse({
        ...webinar,
        sessions: [
          { id: "neu", title: "Neu", start: "09:00", end: "09:30" },
          ...webinar.sessions.map((session) =>
            session.id === "begruessung" ? { ...session, title: "Willkommen", start: "09:30" } : session,
          ),
        ],
      }),
    );
    const [before, after] = [idsOf(agenda), idsOf(edited)];
    expect(after.get("Pause")).toBe(before.get("Pause"));
    expect(after.get("Willkommen")).toBe(before.get("Begrüßung"));
  });

  it("are positive and each there once, also where ids of sessions are not", () => {
    const doubled = buildAgenda(
      Event.parse({ ...webinar, sessions: [...webinar.sessions, ...webinar.sessions, ...webinar.sessions] }),
    );
    const ids = [...printScheduleXml(doubled).output.matchAll(/<event guid="([^"]+)" id="(\d+)"/gu)];
    expect(new Set(ids.map(([, guid]) => guid)).size).toBe(15);
    expect(new Set(ids.map(([, , id]) => id)).size).toBe(15);
    expect(ids.every(([, , id]) => Number(id) > 0 && Number(id) < 2 ** 31)).toBe(true);
  });
});

describe("hostile words", () => {
  const nasty = `]]><script>alert("x")</script>\u0007&#13;\r\nBEGIN:VEVENT' onload='x`;
  const clean = nasty.replace(/[\p{Cc}\s]+/gu, " ");
  const hostile: Agenda = buildAgenda(
    Event.parse({
      id: "hostile",
      title: clean,
      date: "2020-11-24",
      venue: { name: clean },
      sessions: [
        {
          id: "a",
          title: clean,
          start: "10:00",
          end: "11:00",
          room: clean,
          track: clean,
          description: clean,
          participants: [{ id: "x", name: clean, affiliation: clean }],
          materials: [{ title: clean, url: "https://example.org/?a=1&b='2'" }],
        },
      ],
    }),
  );

  it("stay words in XML", () => {
    const { output } = printScheduleXml(hostile);
    expect(output).not.toMatch(/<script|\r/u);
    const [event] = readScheduleXml(new TextEncoder().encode(output)).events;
    expect(event?.title).toBe(clean);
    expect(event?.sessions[0]).toMatchObject({ title: clean, room: clean, track: clean });
    expect(event?.sessions[0]?.participants[0]?.name).toBe(clean);
  });

  it.each([printScheduleJson, printScheduleJson2])("stay words in JSON", (print) => {
    expect(JSON.stringify(JSON.parse(print(hostile).output))).toContain(JSON.stringify(clean).slice(1, -1));
  });
});

import { buildAgenda, Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { inventedEvents } from "../format/publications.fixture.ts";
import { printRunSheetHtml } from "./print-run-sheet-html.ts";
import { printRunSheetMarkdown } from "./print-run-sheet-markdown.ts";
import { runSheetRows } from "./run-sheet-rows.ts";

const webinar = buildAgenda(inventedEvents["a webinar"] ?? Event.parse({ id: "x", title: "x" }));
const rowsOf = (agenda = webinar) =>
  runSheetRows(agenda, "de").map(({ start, length, title, next, remaining }) =>
    [start, length, title, next, remaining].map((text) => text.replaceAll("\u00A0", " ")),
  );

describe("the rows of a run sheet", () => {
  it("say when each begins, how long it takes, what is next and how long the day goes on", () => {
    expect(rowsOf()).toEqual([
      ["09:50 Uhr", "10 Min.", "Technische Einführung", "Begrüßung", "2 Std."],
      ["10:00 Uhr", "20 Min.", "Begrüßung", "Berichte aus Kommunen", "1 Std. 40 Min."],
      ["10:20 Uhr", "40 Min.", "Berichte aus Kommunen", "Bericht aus dem Norden", "1 Std."],
      ["10:20 Uhr", "20 Min.", "Bericht aus dem Norden", "Bericht aus dem Süden", "1 Std. 20 Min."],
      ["10:40 Uhr", "20 Min.", "Bericht aus dem Süden", "Pause", "1 Std."],
      ["11:00 Uhr", "15 Min.", "Pause", "Podium", "45 Min."],
      ["11:15 Uhr", "45 Min.", "Podium", "Ende der Onlineveranstaltung", ""],
      ["12:00 Uhr", "", "Ende der Onlineveranstaltung", "", ""],
    ]);
  });

  it("pass over what is cancelled", () => {
    const sessions = webinar.sessions.map((session) =>
      session.id === "pause" ? { ...session, cancelled: true as const } : session,
    );
    const rows = rowsOf({ ...webinar, sessions });
    expect(rows[4]?.[3]).toBe("Podium");
    expect(rows[5]).toEqual(["11:00 Uhr", "", "Pause", "", ""]);
  });

  it("count each day for itself", () => {
    const days = buildAgenda(
      inventedEvents["an event of several days"] ?? Event.parse({ id: "x", title: "x" }),
    );
    const rows = runSheetRows(days, "de");
    const [lastOfFirst] = rows.filter(({ day }) => day === "2020-11-24").slice(-1);
    expect(lastOfFirst).toMatchObject({ next: "", remaining: "" });
  });

  it("stay empty where no times are known", () => {
    const [row] = rowsOf(
      buildAgenda(Event.parse({ id: "x", title: "x", sessions: [{ id: "a", title: "A" }] })),
    );
    expect(row).toEqual(["", "", "A", "", ""]);
  });
});

describe("a run sheet", () => {
  it("gives the private link only where it is handed in", () => {
    const joinLink = "https://join.example/geheim";
    for (const print of [printRunSheetMarkdown, printRunSheetHtml]) {
      expect(print(webinar).output).not.toContain("join.example");
      expect(print(webinar, { joinLink }).output).toContain(joinLink);
    }
  });

  it("says that there is no programme yet, in both languages", () => {
    const empty = buildAgenda(Event.parse({ id: "x", title: "Leer" }));
    expect(printRunSheetMarkdown(empty).output).toBe(
      "# Ablaufplan: Leer\n\nDas Programm steht noch nicht fest.\n",
    );
    expect(printRunSheetHtml(empty, { language: "en" }).output).toContain("There is no programme yet.");
  });

  it("heads its columns, and names each row", () => {
    const { output } = printRunSheetHtml(webinar);
    expect(output).toContain('<th scope="col">Danach</th>');
    expect(output).toContain('<th scope="row"><span class="title">Begrüßung</span></th>');
  });
});

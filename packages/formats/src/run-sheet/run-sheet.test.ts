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

  const parallel = [
    { id: "a", title: "A", start: "09:00", end: "10:00" },
    { id: "b", title: "B", start: "10:00", end: "12:00", room: "Saal 1" },
    { id: "c", title: "C", start: "10:00", end: "11:00", room: "Saal 2" },
  ];
  it.each([
    ["on a date", { date: "2020-11-24" }],
    ["without a date", { status: "draft" as const }],
  ])("count to the last end of parallel sessions %s, not to that of the last line", (_, when) => {
    const rows = rowsOf(buildAgenda(Event.parse({ id: "x", title: "x", ...when, sessions: parallel })));
    expect(rows.map(([start, length, title, , remaining]) => [start, length, title, remaining])).toEqual([
      ["09:00 Uhr", "1 Std.", "A", "2 Std."],
      ["10:00 Uhr", "2 Std.", "B", ""],
      ["10:00 Uhr", "1 Std.", "C", "1 Std."],
    ]);
  });

  it("count past midnight", () => {
    const sessions = [
      { id: "a", title: "A", start: "22:00", end: "23:30" },
      { id: "b", title: "B", start: "23:30", end: "00:30" },
      { id: "c", title: "C", start: "00:30", end: "01:00" },
    ];
    const rows = rowsOf(buildAgenda(Event.parse({ id: "x", title: "x", status: "draft", sessions })));
    expect(rows.map((row) => row[4])).toEqual(["1 Std. 30 Min.", "30 Min.", ""]);
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

  const days = buildAgenda(
    inventedEvents["an event of several days"] ?? Event.parse({ id: "x", title: "x" }),
  );
  const sessions = days.sessions.map((session) =>
    session.id === "pause" ? { ...session, cancelled: true as const } : session,
  );
  const joinLink = "https://join.example/geheim";

  it("is a table for each day", () => {
    expect(printRunSheetMarkdown({ ...days, sessions }, { joinLink }).output).toMatchInlineSnapshot(`
      "# Ablaufplan: Erfundenes Webinar

      **Mit Untertitel**

      Nr. 3\\
      Dienstag, 24. November 2020, 10:00 Uhr – Mittwoch, 25. November 2020, 12:00 Uhr\\
      Vor Ort und online\\
      Haus der Beispiele, Beispielweg 1, 12345 Musterhausen\\
      Moderation: Mona Beispiel, Institut für Beispiele\\
      Zugang: <https://join.example/geheim>

      ## Dienstag, 24. November 2020

      | Beginn | Dauer | Was | Wer | Danach | Noch |
      | --- | --- | --- | --- | --- | --- |
      | 09:50 Uhr | 10 Min. | **Technische Einführung** (optional, kann entfallen) |  | Begrüßung | 1 Std. |
      | 10:00 Uhr | 20 Min. | **Begrüßung** | Dr. Eva Beispiel, Leiterin, Institut für Beispiele | Berichte aus Kommunen | 40 Min. |
      | 10:20 Uhr | 40 Min. | **Berichte aus Kommunen**; Gezeigt wird: Folien |  | Bericht aus dem Norden |  |
      | *etwa 10:20 Uhr* | 20 Min. | – **Bericht aus dem Norden** (NordProjekt) | Jan Muster (angefragt) | Bericht aus dem Süden | 20 Min. |
      | *etwa 10:40 Uhr* | 20 Min. | – **Bericht aus dem Süden** | Stadt Musterhausen |  |  |
      | 11:00 Uhr |  | ~~Pause~~ (entfällt) |  |  |  |

      ## Mittwoch, 25. November 2020

      | Beginn | Dauer | Was | Wer | Danach | Noch |
      | --- | --- | --- | --- | --- | --- |
      | 11:15 Uhr | 45 Min. | **Podium** (Saal, Hauptstrang) |  | Ende der Onlineveranstaltung |  |
      | 12:00 Uhr |  | **Ende der Onlineveranstaltung** |  |  |  |

      *„etwa“: aus den Zeiten davor und danach erschlossen. „Noch“: wie lange das Programm des Tages dann noch dauert.*
      "
    `);
  });

  it("is a page, with a table for each day", () => {
    const { output } = printRunSheetHtml({ ...days, sessions }, { joinLink });
    const body = output.slice(output.indexOf("<body>"));
    expect(body.replace(/<(?:tr|td|th|caption|p|h\d)\b/gu, "\n$&")).toMatchInlineSnapshot(`
      "<body>

      <h1>Ablaufplan: Erfundenes Webinar</h1>

      <p>Mit Untertitel</p>

      <p>Nr.&nbsp;3</p>

      <p><time class="dt-start" datetime="2020-11-24T10:00:00+01:00">Dienstag, 24. November 2020, 10:00&nbsp;Uhr</time> – <time class="dt-end" datetime="2020-11-25T12:00:00+01:00">Mittwoch, 25. November 2020, 12:00&nbsp;Uhr</time></p>

      <p>Vor Ort und online</p>

      <p>Haus der Beispiele, Beispielweg 1, 12345 Musterhausen</p>

      <p>Moderation: Mona Beispiel, Institut für Beispiele</p>

      <p>Zugang: <a href="https://join.example/geheim">https://join.example/geheim</a></p>
      <table>
      <caption>Dienstag, 24. November 2020</caption><thead>
      <tr>
      <th scope="col">Beginn</th>
      <th scope="col">Dauer</th>
      <th scope="col">Was</th>
      <th scope="col">Wer</th>
      <th scope="col">Danach</th>
      <th scope="col">Noch</th></tr></thead><tbody>
      <tr>
      <td class="number">09:50&nbsp;Uhr</td>
      <td class="number" data-label="Dauer">10&nbsp;Min.</td>
      <th scope="row"><span class="title">Technische Einführung</span> (optional, kann entfallen)</th>
      <td data-label="Wer"></td>
      <td data-label="Danach">Begrüßung</td>
      <td class="number" data-label="Noch">1&nbsp;Std.</td></tr>
      <tr>
      <td class="number">10:00&nbsp;Uhr</td>
      <td class="number" data-label="Dauer">20&nbsp;Min.</td>
      <th scope="row"><span class="title">Begrüßung</span></th>
      <td data-label="Wer">Dr. Eva Beispiel, Leiterin, Institut für Beispiele</td>
      <td data-label="Danach">Berichte aus Kommunen</td>
      <td class="number" data-label="Noch">40&nbsp;Min.</td></tr>
      <tr>
      <td class="number">10:20&nbsp;Uhr</td>
      <td class="number" data-label="Dauer">40&nbsp;Min.</td>
      <th scope="row"><span class="title">Berichte aus Kommunen</span><span>; Gezeigt wird: Folien</span></th>
      <td data-label="Wer"></td>
      <td data-label="Danach">Bericht aus dem Norden</td>
      <td class="number" data-label="Noch"></td></tr>
      <tr>
      <td class="number inferred">etwa 10:20&nbsp;Uhr</td>
      <td class="number" data-label="Dauer">20&nbsp;Min.</td>
      <th scope="row" class="part"><span class="title">Bericht aus dem Norden</span> (NordProjekt)</th>
      <td data-label="Wer">Jan Muster (angefragt)</td>
      <td data-label="Danach">Bericht aus dem Süden</td>
      <td class="number" data-label="Noch">20&nbsp;Min.</td></tr>
      <tr>
      <td class="number inferred">etwa 10:40&nbsp;Uhr</td>
      <td class="number" data-label="Dauer">20&nbsp;Min.</td>
      <th scope="row" class="part"><span class="title">Bericht aus dem Süden</span></th>
      <td data-label="Wer">Stadt Musterhausen</td>
      <td data-label="Danach"></td>
      <td class="number" data-label="Noch"></td></tr>
      <tr class="cancelled">
      <td class="number">11:00&nbsp;Uhr</td>
      <td class="number" data-label="Dauer"></td>
      <th scope="row"><span class="title">Pause</span> (entfällt)</th>
      <td data-label="Wer"></td>
      <td data-label="Danach"></td>
      <td class="number" data-label="Noch"></td></tr></tbody></table>
      <table>
      <caption>Mittwoch, 25. November 2020</caption><thead>
      <tr>
      <th scope="col">Beginn</th>
      <th scope="col">Dauer</th>
      <th scope="col">Was</th>
      <th scope="col">Wer</th>
      <th scope="col">Danach</th>
      <th scope="col">Noch</th></tr></thead><tbody>
      <tr>
      <td class="number">11:15&nbsp;Uhr</td>
      <td class="number" data-label="Dauer">45&nbsp;Min.</td>
      <th scope="row"><span class="title">Podium</span> (Saal, Hauptstrang)</th>
      <td data-label="Wer"></td>
      <td data-label="Danach">Ende der Onlineveranstaltung</td>
      <td class="number" data-label="Noch"></td></tr>
      <tr>
      <td class="number">12:00&nbsp;Uhr</td>
      <td class="number" data-label="Dauer"></td>
      <th scope="row"><span class="title">Ende der Onlineveranstaltung</span></th>
      <td data-label="Wer"></td>
      <td data-label="Danach"></td>
      <td class="number" data-label="Noch"></td></tr></tbody></table>

      <p>„etwa“: aus den Zeiten davor und danach erschlossen. „Noch“: wie lange das Programm des Tages dann noch dauert.</p>
      </body>
      </html>
      "
    `);
  });

  it("names what it leaves out", () => {
    const { losses } = printRunSheetHtml(webinar);
    expect(losses.map(({ field, fate, path }) => [field, fate, path.join("/")])).toEqual([
      ["description", "dropped", ""],
      ["registration", "dropped", ""],
      ["materials", "dropped", ""],
      ["description", "dropped", "sessions/2"],
    ]);
  });

  it("heads its columns, and names each row", () => {
    const { output } = printRunSheetHtml(webinar);
    expect(output).toContain('<th scope="col">Danach</th>');
    expect(output).toContain('<th scope="row"><span class="title">Begrüßung</span></th>');
  });
});

import { Agenda } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { attributesOf, contentsOf, markupOf, outlineOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { EventProgramme } from "./event-programme.tsx";

const shown = (agenda: Agenda) =>
  markupOf(<EventProgramme agenda={agenda} messages={messagesFor(agenda.language === "en" ? "en" : "de")} />);

const all = Object.entries(examples);

describe("EventProgramme", () => {
  it.each(all)("of %s runs under a strict content security policy", (_, agenda) => {
    expect(shown(agenda)).not.toMatch(/ style=|<style|<script| on\w+=|<iframe|<img/u);
  });

  it.each(all)("of %s has an outline without a gap, below one title", (_, agenda) => {
    const outline = outlineOf(shown(agenda));
    expect(outline[0]).toBe(1);
    outline.forEach((level, at) => {
      if (at > 0) expect(level - (outline[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(outline.filter((level) => level === 1)).toHaveLength(1);
  });

  it.each(all)("of %s has each id once", (_, agenda) => {
    const ids = attributesOf(shown(agenda), "id");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(all.filter(([, { date }]) => date !== undefined))(
    "of %s gives each time with its offset",
    (_, agenda) => {
      const times = attributesOf(shown(agenda), "dateTime").filter((time) => time.includes(":"));
      for (const time of times) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/u);
    },
  );

  it("has everything that one does with the event beside the programme", () => {
    expect(contentsOf(shown(examples.allianzenBilden), "h2")).toEqual([
      "Programm",
      "Moderation",
      "Anmeldung",
      "Unterlagen",
    ]);
    expect(textOf(shown(examples.allianzenBilden))).toContain(
      "bis 17. November 2020 · kostenfrei\nZur Anmeldung",
    );
  });

  it("shows hostile text as text and links to no address that runs something", () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const agenda = Agenda.parse({
      ...examples.allianzenBilden,
      title: hostile,
      theme: hostile,
      description: `${hostile} [x](javascript:alert(1))`,
      moderators: [
        { name: hostile, role: "moderator", affiliation: hostile, project: hostile, personId: "x" },
      ],
      sessions: [
        {
          ...examples.allianzenBilden.sessions[0],
          title: hostile,
          room: hostile,
          description: hostile,
          materials: [{ title: hostile }],
          participants: [{ name: hostile, role: "panelist", position: hostile }],
        },
      ],
    });
    // The schema refuses such addresses; the components do not rely on it.
    const registration = { url: "javascript:alert(1)", note: hostile };
    const evil = () => "javascript:alert(1)";
    const markup = markupOf(
      <EventProgramme
        agenda={{
          ...agenda,
          registration,
          materials: [{ title: "x", kind: "link", url: " JAVASCRIPT:alert(1)" }],
        }}
        messages={messagesFor("de")}
        sessionHref={evil}
        personHref={evil}
        projectHref={evil}
        seriesHref={evil()}
      />,
    );
    expect(markup).not.toMatch(/<script|<img|<a /iu);
    expect(markup).toContain("&lt;script&gt;");
  });
});

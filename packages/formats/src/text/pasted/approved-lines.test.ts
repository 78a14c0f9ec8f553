import { join } from "node:path";
import { expect, it } from "vitest";
import { sourceText } from "../../source/source-text.ts";
import { expectApproved, themesIn } from "../approved-texts.fixture.ts";
import { type PeopleReading, readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { everyParser } from "../structure/every-parser.ts";
import { readLines } from "../structure/read-lines.ts";
import { statedTimes } from "../time/stated-times.ts";
import { dayOfLine } from "./day-of-line.ts";
import { fieldsOfLabel } from "./event-labels.ts";
import { findTitle } from "./find-title.ts";
import { habitsOf } from "./habits.ts";
import { placeTimes } from "./half-days.ts";
import { namedTitle } from "./named-title.ts";
import { isOfficeLine } from "./office-line.ts";
import { nameSigns, type PastedContext } from "./pasted-context.ts";
import { peopleOfLine } from "./people-evidence.ts";
import { partsAtSign, peopleInTitle } from "./people-in-title.ts";
import { projectNames } from "./project-names.ts";
import { findTail, readTail } from "./read-tail.ts";
import { readTimedLine } from "./read-timed-line.ts";
import { isBareRoleWord, readRoleLabel } from "./role-label.ts";
import { settleAnnouncement } from "./settle-announcement.ts";
import { settleDatedLines } from "./settle-dated-lines.ts";
import { settleDayTitles } from "./settle-day-titles.ts";
import { settleTimesBehind } from "./settle-times-behind.ts";
import { settleUntimed } from "./settle-untimed.ts";
import { splitItems } from "./split-items.ts";
import { timeBehind } from "./time-behind.ts";
import type { TimedLine } from "./timed-line.ts";
import { settleTitlesAbove } from "./titles-above.ts";

const folder = join(import.meta.dirname, "lines");
const projects = new Set(["EINS"]);

/** What is known of a text of which nothing is known. */
const context: PastedContext = {
  source: sourceText(""),
  language: "de",
  projects,
  habits: {
    officesBelow: false,
    bulletsAreNotes: false,
    namesBelow: false,
    roomsBesideTimes: false,
    placesBelowTimes: false,
    timesAlone: false,
  },
  moderators: [],
  afternoons: [],
  asides: [],
  problems: [],
};

/** How the lines of each file are read. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "people.md": eachLine((line) => shown(readPeople(line, projects))),
  "people-in-titles.md": eachLine((line) => {
    const { title, people } = peopleInTitle(line, projects);
    return { title, ...shown(people) };
  }),
  // The sign stands before each line.
  "people-behind-signs.md": eachLine((line) => {
    const [stated = "", ...words] = line.split(" ");
    const sign = nameSigns.find((one) => one === stated);
    if (sign === undefined) throw new Error(`A sign stands before each line, not "${stated}".`);
    const text = words.join(" ");
    const { title, people } = peopleInTitle(text, projects, sign);
    return { parts: partsAtSign(text, sign) ?? "none", title, ...shown(people) };
  }),
  // People are expected on each line of the second text, and stand in a column of their own in the third.
  "people-on-lines.md": (text) => {
    const isColumn = text.startsWith("Spalte");
    const isExpected = text.startsWith("Erwartet");
    const lines = readLines(sourceText(text), 0, everyParser).slice(1);
    return lines.map((line) => ({
      text: line.text,
      ...shown(peopleOfLine(line, projects, isExpected, isColumn)),
    }));
  },
  "times-behind-titles.md": eachClue((line) => {
    const { rest, time, isTimeBehind } = timeBehind(line);
    return {
      rest,
      ...(time && { time: line.text.slice(time.from, time.to) }),
      ...(isTimeBehind && { isTimeBehind }),
    };
  }),
  "labels-of-roles.md": eachLine((line) => ({ ...readRoleLabel(line), isBareWord: isBareRoleWord(line) })),
  "labels-of-the-event.md": eachLine((line) => ({ ...fieldsOfLabel(line) })),
  "titles-with-people.md": eachClue((line) => ({
    first: namedTitle(line, true, context) ?? false,
    later: namedTitle(line, false, context) ?? false,
  })),
  // An office below a name, by itself, below a gap, and where this writer puts offices there.
  "offices-below-names.md": eachClue((line) => {
    const below = { ...context, habits: { ...context.habits, officesBelow: true } };
    const apart = { ...line, isApart: true };
    const someone = { ...line, text: "Eva Beispiel" };
    const told: readonly (readonly [string, boolean])[] = [
      ["alone", isOfficeLine({ ...line, isApart: false }, undefined, context)],
      ["apart", isOfficeLine(apart, undefined, context)],
      ["by habit", isOfficeLine({ ...line, isApart: false }, undefined, below)],
      ["apart, by habit", isOfficeLine(apart, undefined, below)],
      ["by habit, above someone", isOfficeLine({ ...line, isApart: false }, someone, below)],
      ["apart, by habit, above someone", isOfficeLine(apart, someone, below)],
    ];
    return { isOffice: told.filter(([, is]) => is).map(([name]) => name) };
  }),
  "days.md": eachLine((line) => ({ ...dayOfLine(line) })),
  "lines-with-times.md": eachClue((line) => {
    const { time, line: _line, ...read } = readTimedLine(line);
    return { ...read, ...(time && { time: line.text.slice(time.from, time.to) }) };
  }),
  "titles-of-events.md": (text) => {
    const { line, title } = findTitle(readLines(sourceText(text), 0, everyParser)) ?? {};
    return { title: title ?? "none", ...(line && line.text !== title && { line: line.text }) };
  },
  "habits-of-writers.md": (text) =>
    Object.fromEntries(
      Object.entries(habitsOf(timedLines(text), projects)).filter(([, value]) => value !== false),
    ),
  "halves-of-the-day.md": (text) => {
    const lines = timedLines(text);
    const times = placeTimes(lines);
    return lines.map((one) => ({ line: one.line.text, ...times.get(one) }));
  },
  "items-on-one-line.md": (text) =>
    splitItems(readLines(sourceText(text), 0, everyParser)).map(
      ({ text: words, offset, length, isApart }) => ({
        text: words,
        source: text.slice(offset, offset + length),
        ...(isApart && { isApart }),
      }),
    ),
  "names-of-projects.md": (text) => [...projectNames(readLines(sourceText(text), 0, everyParser))],
  "titles-above-times.md": settled(settleTitlesAbove),
  "items-without-times.md": settled(settleUntimed),
  "titles-of-days.md": settled(settleDayTitles),
  "lists-of-dates.md": settled(settleDatedLines),
  "announcements.md": settled(settleAnnouncement),
  "times-behind-some-titles.md": settled(settleTimesBehind),
  // Each line right below an item, below a gap, as a heading, below the last time alone, and below a panel and a discussion.
  "ends-of-programmes.md": eachLine((line) => {
    const told: readonly (readonly [string, string])[] = [
      ["below an item", `10:00 Anfang\n${line}`],
      ["below a gap", `10:00 Anfang\n\n${line}`],
      ["as a heading", `10:00 Anfang\n\n## ${line}`],
      ["as a small heading", `10:00 Anfang\n\n#### ${line}`],
      ["below a time alone", `10:00\n\n${line}`],
      ["below a panel", `10:00 Podiumsdiskussion\n\n${line}`],
      ["below a discussion", `10:00 Diskussion\n\n${line}`],
    ];
    return {
      ends: told
        .filter(([, text]) => {
          const lines = timedLines(text);
          return findTail(lines) < lines.length;
        })
        .map(([name]) => name),
    };
  }),
  "below-programmes.md": (text) => {
    const source = sourceText(text);
    const { moderators, ...tail } = readTail(readLines(source, 0, everyParser), { ...context, source });
    return { ...tail, moderators: moderators.map(({ participant }) => participant) };
  },
};

it("every file of lines has a reader", () => {
  expect(Object.keys(readers).toSorted()).toEqual([...themesIn(folder)].sort());
});

it.each(Object.entries(readers))("lines are read as has been approved: %s", (theme, read) =>
  expectApproved(folder, theme, read),
);

function eachLine(read: (line: string) => object): (text: string) => unknown {
  return (text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => ({ line, ...read(line) }));
}

function settled(settle: (lines: readonly TimedLine[]) => readonly TimedLine[]): (text: string) => unknown {
  return (text) =>
    settle(timedLines(text)).map(({ line, time, day, rest, isUntimed }) => ({
      line: line.text,
      ...(rest !== line.text && { rest }),
      ...(time && { times: statedTimes(time) }),
      ...(day && { day: day.words, ...(day.beside !== undefined && { beside: day.beside }) }),
      ...(isUntimed && { isUntimed }),
    }));
}

function timedLines(text: string): readonly TimedLine[] {
  return readLines(sourceText(text), 0, everyParser).map(readTimedLine);
}

function eachClue(read: (line: ClueLine) => object): (text: string) => unknown {
  return (text) =>
    readLines(sourceText(text), 0, everyParser).map((line) => ({
      line: `${line.bullets}${line.bullets === "" ? "" : " "}${line.text}`,
      ...read(line),
    }));
}

/** People without what most of them are. */
function shown(reading: PeopleReading | undefined): object {
  if (reading === undefined) return {};
  const people = reading.people.map(({ kind, ...person }) => ({
    ...person,
    ...(kind !== "person" && { kind }),
  }));
  return { people, likeness: reading.likeness };
}

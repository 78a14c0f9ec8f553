import { Agenda, formatInstant, minutesOfTime, parseInstant, timeOfMinutes } from "@programmheft/core";
import cancelledEvent from "../../../examples/invented/cancelled-event.agenda.json";
import clockChange from "../../../examples/invented/clock-change.agenda.json";
import emptyProgramme from "../../../examples/invented/empty-programme.agenda.json";
import english from "../../../examples/invented/english.agenda.json";
import longWords from "../../../examples/invented/long-words.agenda.json";
import severalDays from "../../../examples/invented/several-days.agenda.json";
import undatedDraft from "../../../examples/invented/undated-draft.agenda.json";
import untimedItems from "../../../examples/invented/untimed-items.agenda.json";
import allianzenBilden from "../../../examples/kommunen-innovativ/allianzen-bilden.agenda.json";
import type { SeriesEntry } from "../src/index.ts";

const webinar = Agenda.parse(allianzenBilden);

/** Twelve minutes behind from 11:30 on, and the end with it. */
const late: Agenda = {
  ...webinar,
  sessions: webinar.sessions.map((session) =>
    (session.startTime ?? "") < "11:30"
      ? session
      : {
          ...session,
          startTime: timeOfMinutes(minutesOfTime(session.startTime ?? "") + 12),
          endTime: timeOfMinutes(minutesOfTime(session.endTime ?? "") + 12),
          start: formatInstant(parseInstant(session.start ?? "") + 12 * 60_000, webinar.timeZone),
          end: formatInstant(parseInstant(session.end ?? "") + 12 * 60_000, webinar.timeZone),
        },
  ),
};

/** The agendas of the folder `examples`, as the schema reads them. */
export const examples = {
  allianzenBilden: webinar,
  allianzenBildenLate: late,
  cancelledEvent: Agenda.parse(cancelledEvent),
  clockChange: Agenda.parse(clockChange),
  emptyProgramme: Agenda.parse(emptyProgramme),
  english: Agenda.parse(english),
  longWords: Agenda.parse(longWords),
  severalDays: Agenda.parse(severalDays),
  undatedDraft: Agenda.parse(undatedDraft),
  untimedItems: Agenda.parse(untimedItems),
} as const;

const inSeries = { language: "de", timeZone: "Europe/Berlin", status: "scheduled" } as const;

/** Events of the real series, with what is known of each, and an invented one that is cancelled. */
export const seriesEntries: readonly SeriesEntry[] = [
  {
    ...inSeries,
    id: "was-macht-kommunen-innovativ",
    number: 1,
    title: "Was macht Kommunen innovativ?",
    theme: "Auftakt",
    date: "2020-10-28",
    start: "2020-10-28T09:30:00+01:00",
    startTime: "09:30",
    endTime: "12:30",
    programme: "partial",
    href: "#was-macht-kommunen-innovativ",
  },
  {
    ...inSeries,
    id: "experimente-wagen",
    number: 2,
    title: "Zukunftsweisende Wege mit wissenschaftlicher Unterstützung finden",
    theme: "Experimente wagen!",
    date: "2020-11-04",
    programme: "unknown",
  },
  {
    ...inSeries,
    id: "innen-entwickeln",
    number: 4,
    title: "Stadtzentren und Ortskerne als lebendige Wohn- und Lebensorte stärken",
    theme: "Innen entwickeln!",
    dateNote: "zwischen dem 12. und dem 23. November 2020",
    programme: "unknown",
  },
  { ...examples.allianzenBilden, programme: "known", href: "#allianzen-bilden" },
  { ...examples.cancelledEvent, theme: "Erfundenes Beispiel", programme: "known", href: "#abgesagt" },
];

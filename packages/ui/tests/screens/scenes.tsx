import type { ReactElement } from "react";
import {
  AddToCalendar,
  AgendaList,
  ChangeNotice,
  DayOverview,
  EventProgramme,
  type Messages,
  messagesFor,
  ParticipantCard,
  ProblemList,
  RunSheet,
  SeriesOverview,
  SessionDetail,
  Timetable,
} from "../../src/index.ts";
import { notesInGerman } from "../changes.ts";
import { examples, seriesEntries } from "../examples.ts";
import { faultySource, problems } from "../problems.ts";

const de = messagesFor("de");
const en = messagesFor("en");
const { allianzenBilden } = examples;
const at = (time: string) => Date.parse(`2020-11-24T${time}:00+01:00`);
const href = (id: string) => `#${id}`;

const { description: _, ...undescribed } = allianzenBilden;

/** Some items of the webinar, at 11:00: enough to judge a theme by. */
const morning = (messages: Messages) => (
  <EventProgramme
    agenda={{ ...undescribed, sessions: allianzenBilden.sessions.slice(1, 3) }}
    messages={messages}
    now={at("11:00")}
    sessionHref={href}
    registrationOpen
  />
);

const klie = allianzenBilden.sessions[4]?.participants[3] ?? allianzenBilden.moderators[0];
if (klie === undefined) throw new Error("The example has people.");

/**
 * What the pictures show and what server and browser must say alike: a scene by name. Each component is in one of them.
 */
export const scenes = {
  event: (
    <EventProgramme
      agenda={allianzenBilden}
      messages={de}
      now={at("11:00")}
      sessionHref={href}
      registrationOpen
    />
  ),
  morning: morning(de),
  morningInEnglish: morning(en),
  late: (
    <AgendaList
      agenda={examples.allianzenBildenLate}
      announced={allianzenBilden}
      now={at("11:45")}
      messages={de}
      sessionHref={href}
    />
  ),
  cancelled: <EventProgramme agenda={examples.cancelledEvent} messages={de} />,
  longWords: <EventProgramme agenda={examples.longWords} messages={de} />,
  clockChange: <AgendaList agenda={examples.clockChange} messages={en} />,
  draft: <EventProgramme agenda={examples.undatedDraft} messages={de} />,
  timetable: <Timetable agenda={examples.severalDays} messages={de} sessionHref={href} />,
  runSheet: <RunSheet agenda={allianzenBilden} messages={de} />,
  session: (
    <SessionDetail agenda={allianzenBilden} sessionId="blick-von-aussen" messages={de} sessionHref={href} />
  ),
  series: <SeriesOverview entries={seriesEntries} messages={de} now={Date.parse("2020-11-10T12:00:00Z")} />,
  aside: (
    <>
      <DayOverview agenda={allianzenBilden} messages={de} />
      <ChangeNotice notes={notesInGerman} since="2027-02-20" messages={de} />
      <ParticipantCard participant={klie} agenda={allianzenBilden} messages={de} sessionHref={href} />
      <AddToCalendar
        links={[
          { kind: "file", href: "#a.ics" },
          { kind: "subscribe", href: "#b.ics" },
        ]}
        messages={de}
      />
      <ProblemList problems={problems} source={faultySource} lineHref={(line) => `#${line}`} messages={de} />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactElement>>;

/** The name of a scene. */
export type SceneName = keyof typeof scenes;

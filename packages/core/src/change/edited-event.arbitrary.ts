import fc from "fast-check";
import {
  eventArbitrary,
  lineArbitrary,
  participantArbitrary,
  sessionArbitrary,
} from "../event/event.arbitrary.ts";
import { Event } from "../event/event.ts";
import { idFromText } from "../id-from-text.ts";
import { Participant } from "../people/participant.ts";
import { Session } from "../session/session.ts";
import { minutesOfTime, timeOfMinutes } from "../time/minutes-of-time.ts";

/** A small edit, such as organisers make one after the other. */
export type EventEdit = (event: Event) => Event;

const place = fc.nat({ max: 30 });

/** An edit of one item, counted through the programme: it becomes none, one or several. */
const itemEdit: fc.Arbitrary<(item: Session) => Session[]> = fc.oneof(
  fc.constant(() => []),
  fc.constant((item: Session) => [item, item]),
  fc.constant((item: Session) => [{ ...item, participants: [...item.participants].reverse() }]),
  fc.constant((item: Session) => [{ ...item, participants: item.participants.slice(1) }]),
  fc.constant((item: Session) => [{ ...item, materials: [...item.materials].reverse().slice(0, 2) }]),
  fc.constant((item: Session) => [{ ...item, contributions: [...item.contributions].reverse() }]),
  // What holds parts dissolves: they stand where it stood.
  fc.constant((item: Session) => item.contributions),
  fc.integer({ min: -30, max: 30 }).map((minutes) => (item: Session) => {
    return [
      item.start === undefined
        ? item
        : { ...item, start: timeOfMinutes(minutesOfTime(item.start) + minutes) },
    ];
  }),
  lineArbitrary.map((title) => (item: Session) => [{ ...item, title }]),
  lineArbitrary.map((title) => (item: Session) => [{ ...item, title, id: idFromText(title) }]),
  sessionArbitrary.map((added) => (item: Session) => [item, Session.parse(added)]),
  sessionArbitrary.map((other) => (item: Session) => {
    const { kind, end, duration, optional, cancelled, description } = Session.parse(other);
    return [{ ...item, kind, end, duration, optional, cancelled, description }];
  }),
  fc.tuple(participantArbitrary, place).map(([added, at]) => (item: Session) => {
    const { participants } = item;
    const index = at % (participants.length + 1);
    const replaced = at % 2;
    return [
      {
        ...item,
        participants: [
          ...participants.slice(0, index),
          Participant.parse(added),
          ...participants.slice(index + replaced),
        ],
      },
    ];
  }),
);

const eventEdit: fc.Arbitrary<EventEdit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(place, itemEdit).map(([at, edit]) => (event: Event) => {
      const chosen = at % (countItems(event.sessions) || 1);
      return {
        ...event,
        sessions: mapItems(event.sessions, (item, index) => (index === chosen ? edit(item) : [item])),
      };
    }),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(place, place, fc.boolean()).map(([from, to, into]) => moveItem(from, to, into)),
  },
  {
    weight: 2,
    arbitrary: eventArbitrary.map((other) => (event: Event) => ({
      ...event,
      status: other.status,
      date: other.date,
      registration: event.registration && { ...event.registration, ...other.registration },
      venue: other.venue ?? event.venue,
      moderators: other.moderators,
    })),
  },
);

/** An event and the same one after some small edits. */
export const editsArbitrary: fc.Arbitrary<EventEdit> = fc
  .array(eventEdit, { minLength: 1, maxLength: 4 })
  .map((edits) => (event: Event) => Event.parse(edits.reduce((edited, edit) => edit(edited), event)));

function countItems(items: readonly Session[]): number {
  return items.reduce((sum, item) => sum + 1 + countItems(item.contributions), 0);
}

/** Changes the items of a programme, each after its parts; `index` counts them, each before its parts. */
function mapItems(
  items: readonly Session[],
  edit: (item: Session, index: number) => readonly Session[],
): Session[] {
  let count = 0;
  const walk = (level: readonly Session[], isTop: boolean): Session[] =>
    level.flatMap((item) => {
      const index = count;
      count += 1;
      const contributions = walk(item.contributions, false);
      return edit({ ...item, contributions }, index).map((edited) => (isTop ? edited : asPart(edited)));
    });
  return walk(items, true);
}

function moveItem(from: number, to: number, into: boolean): EventEdit {
  return (event) => {
    const count = countItems(event.sessions);
    let moved: Session | undefined;
    const without = mapItems(event.sessions, (item, index) => {
      if (index !== from % count) return [item];
      moved = item;
      return [];
    });
    const taken = moved;
    const left = countItems(without);
    if (taken === undefined || left === 0) return event;
    const sessions = mapItems(without, (item, index) => {
      if (index !== to % left) return [item];
      return into ? [{ ...item, contributions: [...item.contributions, asPart(taken)] }] : [item, taken];
    });
    return { ...event, sessions };
  };
}

function asPart({ day: _day, room: _room, track: _track, ...part }: Session): Session {
  return part;
}

import type { Venue } from "../../place/venue.ts";
import type { Change } from "../change.ts";
import { sameValue } from "../same-value.ts";
import type { Turn } from "./change-words.ts";
import { type Narrator, ofKind, type Scene, type Told, timesAt } from "./scene.ts";

/** Whether the event takes place, and on which date. */
export const tellStatusAndDate: Narrator = ({ words, before, after }, untold) => {
  const dates = ofKind(untold, "event-date");
  const date = words.eventDate({ from: datesText(words, before), to: datesText(words, after) });
  const told: Told[] = ofKind(untold, "event-status").flatMap((change) => {
    const { status } = change.to;
    // The new date says it all.
    if (status === "rescheduled" && dates.length > 0 && after.date !== undefined)
      return [{ text: date, changes: [change, ...dates] }];
    return [{ text: words.eventStatus(change.from.status, status), changes: [change] }];
  });
  const isTold = told.some(({ changes }) => changes.some((change) => change.kind === "event-date"));
  return isTold ? told : [...told, ...dates.map((change) => ({ text: date, changes: [change] }))];
};

function datesText(
  words: Scene["words"],
  { date, endDate }: { readonly date?: string | undefined; readonly endDate?: string | undefined },
): string | undefined {
  if (date === undefined) return endDate && words.date(endDate);
  return endDate === undefined || endDate === date ? words.date(date) : words.dates(date, endDate);
}

/** When the event begins and ends. An end line of the programme that says the same is told with it. */
export const tellEventTimes: Narrator = (scene, untold) => {
  const { words, before, after } = scene;
  return ofKind(untold, "event-times").map((change) => {
    const start = turnOf(before.start, after.start);
    const end = turnOf(before.end, after.end);
    const endLines = ofKind(untold, "moved").filter(({ at }) => {
      const { was, is } = timesAt(scene, at);
      const isEnd = scene.nodeAt(at)?.item.kind === "end";
      return isEnd && sameValue(end, turnOf(was?.start?.time, is?.start?.time));
    });
    return { text: words.eventTimes(start, end), changes: [change, ...endLines] };
  });
};

/** How and where one can attend. The address to join at is private and is never told. */
export const tellAttendance: Narrator = ({ words }, untold) => [
  ...ofKind(untold, "attendance").map((change) => ({
    text: words.attendance({ from: change.from.attendance, to: change.to.attendance }),
    changes: [change],
  })),
  ...ofKind(untold, "venue").flatMap((change) => {
    const venue = turnOf(venueText(change.from.venue), venueText(change.to.venue));
    return venue ? [{ text: words.venue(venue), changes: [change] }] : [];
  }),
  ...ofKind(untold, "online-access").flatMap((change) => {
    const [was, is] = [change.from.onlineAccess, change.to.onlineAccess];
    const platform = turnOf(was?.platform, is?.platform);
    const isOtherAddress = was?.joinUrl !== is?.joinUrl || was?.note !== is?.note;
    const known: Turn<true> = {
      from: was?.joinUrl || was?.note ? true : undefined,
      to: is?.joinUrl || is?.note ? true : undefined,
    };
    return [
      ...(platform ? [{ text: words.platform(platform), changes: [change] }] : []),
      ...(isOtherAddress ? [{ text: words.access(known), changes: [change] }] : []),
    ];
  }),
];

function venueText(venue: Venue | undefined): string | undefined {
  return venue && [venue.name, venue.address].filter(Boolean).join(", ");
}

/** Until when, where and for what fee one can register. */
export const tellRegistration: Narrator = ({ words }, untold) =>
  ofKind(untold, "registration").flatMap((change) => {
    const [was, is] = [change.from.registration, change.to.registration];
    const closes = turnOf(was?.closes && words.date(was.closes), is?.closes && words.date(is.closes));
    const address = turnOf(was?.url, is?.url);
    const fee = turnOf(was?.fee, is?.fee);
    return [
      ...(closes ? [words.registrationCloses(closes)] : []),
      ...(address ? [words.registrationAddress(address)] : []),
      ...(fee ? [words.fee(fee)] : []),
    ].map((text) => ({ text, changes: [change] }));
  });

/** What the event is called, and in which time zone its times are. */
export const tellTitleAndZone: Narrator = ({ words }, untold) => [
  ...ofKind(untold, "event-renamed").map((change) => ({
    text: words.eventRenamed(words.quote(change.from.title), words.quote(change.to.title)),
    changes: [change],
  })),
  ...ofKind(untold, "event-time-zone").map((change) => ({
    text: words.timeZone(change.from.timeZone, change.to.timeZone),
    changes: [change] satisfies readonly Change[],
  })),
];

function turnOf<Value>(from: Value | undefined, to: Value | undefined): Turn<Value> | undefined {
  return from === to ? undefined : { from, to };
}

import type { Role } from "../people/role.ts";
import type { Change, ChangeKind } from "./change.ts";
import { sameValue } from "./same-value.ts";

/** Whether a change of a kind matters, whatever it says. The other kinds go by what they say. */
const matters = {
  "event-status": true,
  "event-date": true,
  "event-times": true,
  "event-time-zone": true,
  "event-renamed": true,
  attendance: true,
  "online-access": true,
  moved: true,
  lengthened: true,
  shortened: true,
  retimed: true,
  restated: false,
  "day-changed": true,
  "room-changed": true,
  "track-changed": false,
  renamed: true,
  cancelled: true,
  reinstated: true,
  "made-optional": true,
  "made-required": true,
  added: true,
  removed: true,
  "role-changed": false,
  "person-changed": false,
  "person-reordered": false,
  "material-added": false,
  "material-removed": false,
  "material-changed": false,
  "material-reordered": false,
} as const satisfies Partial<Record<ChangeKind, boolean>>;

/** Roles of people whom the audience comes to hear or needs to know. */
const heard: Readonly<Record<Role, boolean>> = {
  speaker: true,
  "keynote-speaker": true,
  panelist: true,
  discussant: true,
  "workshop-leader": true,
  performer: true,
  moderator: true,
  host: true,
  "technical-support": false,
  contact: false,
};

/**
 * Whether a change matters to someone who has the event in their calendar: whether they would come at the wrong time, to the wrong
 * place, or for something else than they will find. Decided here once, for iCalendar's SEQUENCE (RFC 5545, 3.8.7.4), feeds and notices.
 *
 * | matters | does not |
 * |---|---|
 * | status, date, times, time zone, title of the event | its id, number, subtitle, theme, description, notes, rules |
 * | how to attend, online access, the venue's name and address | the venue's web address and list of rooms |
 * | registration: until when, where, for what fee | its note |
 * | an item begins or ends at another time | its times are stated in another way (`restated`) |
 * | its day, its room, its title, its language | its track, kind, project, description, id |
 * | it is added, removed, cancelled, reinstated, optional or no longer so | |
 * | it stands elsewhere and begins at another time for that, or when is not known | its place in the list alone |
 * | who is to be heard: added, removed, replaced | technical support and contacts; roles, affiliations, spelling, order |
 * | | materials |
 *
 * Times that follow from others change without a change of their own: compare resolved times where each item has an entry of its own.
 * @example
 * diffEvents(event, { ...event, status: "cancelled", subtitle: "Webinar" }).map(changeMatters); // → [true, false]
 */
export function changeMatters(change: Change): boolean {
  switch (change.kind) {
    case "venue": {
      const [was, is] = [change.from.venue, change.to.venue];
      return was?.name !== is?.name || was?.address !== is?.address;
    }
    case "registration": {
      const { note: _was, ...was } = change.from.registration ?? {};
      const { note: _is, ...is } = change.to.registration ?? {};
      return !sameValue(was, is);
    }
    case "event-field":
    case "item-field":
      return "language" in change.from || "language" in change.to;
    case "reordered":
    case "nested":
      return change.from.start === undefined || change.from.start !== change.to.start;
    case "person-added":
      return heard[change.to.role];
    case "person-removed":
      return heard[change.from.role];
    case "person-replaced":
      return heard[change.from.role] || heard[change.to.role];
    default:
      return matters[change.kind];
  }
}

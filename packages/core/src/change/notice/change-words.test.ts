import { describe, expect, it } from "vitest";
import { AttendanceMode } from "../../event/attendance-mode.ts";
import { EventStatus } from "../../event/event-status.ts";
import { Role } from "../../people/role.ts";
import type { Cast, ChangeWords, Detail, Turn } from "./change-words.ts";
import { englishChangeWords } from "./english-change-words.ts";
import { germanChangeWords } from "./german-change-words.ts";

/** A value that changes, that is set, and that goes. */
function turns<Value>(from: Value, to: Value): readonly Turn<Value>[] {
  return [{ from, to }, { to }, { from }];
}

const cast = (role: Role, names: readonly string[], items: readonly string[]): Cast => ({
  role,
  names,
  items,
});
const [one, several] = [["Ada Neu"], ["Ada Neu", "Bo Neu"]];
const everyCast = (role: Role) =>
  [one, several].flatMap((names) => [[], ["[A]"], ["[A]", "[B]"]].map((items) => cast(role, names, items)));
/** Two roles in full, because a panel is told in another way; of the others what tells one from several. */
const casts = Role.options.flatMap((role) =>
  role === "speaker" || role === "panelist"
    ? everyCast(role)
    : [cast(role, one, []), cast(role, several, ["[A]"])],
);
const details: readonly Detail[] = [
  "description",
  "kind",
  "language",
  "materials",
  "notes",
  "number",
  "other",
  "project",
  "registration",
  "subtitle",
  "theme",
  "venue",
];
const lists = [["[A]"], ["[A]", "[B]"], ["[A]", "[B]", "[C]"]];

function basics(words: ChangeWords): readonly string[] {
  const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
  return [
    words.quote("Ein „Titel“ und “another”"),
    words.name("Prof. Dr. Ada Neu"),
    words.tentative("Ada Neu"),
    words.list([]),
    ...lists.map(words.list),
    words.listOfMany(["[A]", "[B]"], 1),
    words.listOfMany(["[A]", "[B]"], 2),
    ...months.map((month) => words.date(`2021-${month}-0${(Number(month) % 7) + 1}`)),
    words.dates("2020-11-24", "2020-11-25"),
    words.dayAndTime("[day]", "10:00"),
    words.dayAndTime("[day]", undefined),
    words.dayAndTime(undefined, "10:00"),
    words.itemAt("[A]", "10:00"),
    words.itemWithin("[A]", "[B]"),
  ];
}

function ofEvent(words: ChangeWords): readonly string[] {
  return [
    ...EventStatus.options.flatMap((from) =>
      EventStatus.options.filter((to) => to !== from).map((to) => `${from}: ${words.eventStatus(from, to)}`),
    ),
    ...turns("[old]", "[new]").map(words.eventDate),
    ...turns("10:00", "10:10").map((turn) => words.eventTimes(turn, undefined)),
    ...turns("12:00", "12:10").map((turn) => words.eventTimes(undefined, turn)),
    words.eventTimes({ from: "10:00", to: "10:10" }, { from: "12:00", to: "12:10" }),
    words.timeZone("[old]", "[new]"),
    words.eventRenamed("[old]", "[new]"),
    ...AttendanceMode.options.flatMap((from) =>
      AttendanceMode.options.flatMap((to) => (from === to ? [] : turns(from, to).map(words.attendance))),
    ),
    ...turns("[old]", "[new]").flatMap((turn) => [
      words.venue(turn),
      words.platform(turn),
      words.registrationCloses(turn),
      words.registrationAddress(turn),
      words.fee(turn),
    ]),
    ...turns<true>(true, true).map(words.access),
  ];
}

function ofProgramme(words: ChangeWords): readonly string[] {
  const stretches = [{}, { first: "10:00" }, { first: "10:00", last: "11:00" }];
  return [
    ...[-130, -60, -1, 1, 2, 60, 61, 120].map((minutes) => words.shifted({ minutes, within: [] })),
    ...stretches.map((stretch) => words.shifted({ minutes: 10, within: ["[day]", "[room]"], ...stretch })),
    words.swapped("[A]", "10:00", "[B]", "10:30"),
    ...turns("10:00", "10:10").flatMap((turn) => [
      words.moved("[A]", turn, 10),
      words.moved("[A]", turn, -10),
      words.moved("[A]", turn, undefined),
      words.programmeEnds(turn),
      words.endMoved("[A]", 10, turn),
      words.endMoved("[A]", -10, turn),
    ]),
    words.movedOverClockChange("[A]", "02:30", true),
    words.movedOverClockChange("[A]", "02:30", false),
    ...casts.map((people) => words.speakerMoved(people, "10:00", "10:10")),
    ...turns("[old]", "[new]").flatMap((turn) => [
      words.movedToOtherDay("[A]", turn),
      words.newRoom("[A]", turn),
      words.newTrack("[A]", turn),
      words.nested("[A]", turn),
    ]),
    ...turns(20, 75).map((turn) => words.newLength("[A]", turn)),
    words.everythingIn("[room]"),
    ...lists.flatMap((items) => [
      words.dropped(items),
      words.reinstated(items),
      words.optional(items, true),
      words.optional(items, false),
    ]),
    words.droppedWithParts("[A]"),
    words.added({ item: "[A]", names: [] }),
    words.added({ item: "[A]", names: ["Ada Neu"], within: "[B]" }),
    words.added({ item: "[A]", names: ["Ada Neu", "Bo Neu"], day: "[day]", start: "10:00", room: "[room]" }),
    words.added({ item: "[A]", names: [], start: "10:00" }),
    words.added({ item: "[A]", names: [], room: "[room]" }),
    words.added({ item: "[A]", names: [], day: "[day]" }),
    words.renamed("[old]", "[new]"),
    words.reordered("[A]", undefined),
    words.reordered("[A]", "[B]"),
  ];
}

function ofDetails(words: ChangeWords): readonly string[] {
  return [
    ...casts.flatMap((people) => [
      words.replaced(people, "[old]"),
      words.joined(people, true),
      words.joined(people, false),
      words.left(people),
    ]),
    ...Role.options.map((was) =>
      words.roleChanged(cast(was === "host" ? "speaker" : "host", ["Ada Neu"], ["[A]"]), was),
    ),
    ...Role.options.map((role) =>
      words.roleChanged(cast(role, ["Ada Neu"], []), role === "host" ? "speaker" : "host"),
    ),
    words.nameCorrected("[old]", "[new]"),
    words.corrected("Ada Neu", turns("[old]", "[new]")),
    words.confirmed("Ada Neu", true),
    words.confirmed("Ada Neu", false),
    words.peopleReordered(undefined),
    words.peopleReordered("[A]"),
    ...[undefined, "[A]"].flatMap((item) =>
      lists
        .slice(0, 2)
        .flatMap((materials) => [
          words.newMaterials(materials, item, true),
          words.newMaterials(materials, item, false),
          words.removedMaterials(materials, item),
          words.changedMaterials(materials, item),
          words.details(details, item),
        ]),
    ),
  ];
}

/** Words are part of what we ship: whoever changes them sees here what people will read. No-break spaces are shown as "·". */
describe.each([
  ["German", germanChangeWords],
  ["English", englishChangeWords],
])("the %s words of a notice", (_, words) => {
  it.each([
    ["names, lists and dates", basics],
    ["the event", ofEvent],
    ["the programme", ofProgramme],
    ["people and materials", ofDetails],
  ])("tell of %s", (_about, sentences) => {
    const lines = sentences(words).map((sentence) => sentence.replaceAll("\u00a0", "·"));
    expect([...new Set(lines)].join("\n")).toMatchSnapshot();
  });
});

import { describe, expect, it } from "vitest";
import { eventOf } from "../../event/event-of.fixture.ts";
import { checkSchedule } from "../check-schedule.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";
import { roomsKnown } from "./rooms-known.ts";

const venue = { name: "Rathaus", rooms: [{ name: "Großer Saal" }, { name: "Trauzimmer" }] };

describe("the rule that rooms are rooms of the venue", () => {
  it.each<RuleCase>([
    [
      "finds a room that the venue does not have",
      [
        { start: "10:00", title: "A", room: "Keller" },
        { start: "10:00", title: "B", room: "Trauzimmer" },
        end,
      ],
      { venue },
      ["room-unknown sessions.0.room"],
    ],
    [
      "finds one that is written in another way",
      [
        { start: "10:00", title: "A", room: "Grosser Sal" },
        { start: "11:00", title: "B", room: "Großer Sal" },
      ],
      { venue },
      ["room-unknown sessions.0.room", "room-misspelt sessions.1.room"],
    ],
    ["lets items be for everyone", [{ start: "10:00", title: "A" }, end], { venue }, []],
    [
      "has nothing to say where nobody names the rooms",
      [{ start: "10:00", title: "A", room: "Keller" }],
      { venue: { name: "Rathaus" } },
      [],
    ],
    ["has nothing to say where there is no venue", [{ start: "10:00", title: "A", room: "Keller" }], {}, []],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(roomsKnown, sessions, event)).toEqual(problems);
  });

  it("names the room that seems to be meant, or all that there are", () => {
    const found = checkSchedule(
      eventOf(
        [
          { title: "A", room: "Trauzimer" },
          { title: "B", room: "Keller" },
        ],
        { venue },
      ),
      { rules: [roomsKnown] },
    );
    expect(found.map(({ message }) => message.en)).toEqual([
      "There is no room “Trauzimer”. Is “Trauzimmer” meant?",
      "The room “Keller” of “B” is not among the rooms that are named. There are: Großer Saal, Trauzimmer.",
    ]);
  });
});

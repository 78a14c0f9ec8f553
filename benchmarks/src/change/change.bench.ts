import { applyChanges, diffEvents, type Event } from "@programmheft/core";
import { create } from "jsondiffpatch";
import microdiff from "microdiff";
import { inventedConference } from "../invented/invented-conference.ts";
import { compare } from "../measuring/measure.ts";
import { printComparison } from "../measuring/print-table.ts";

/**
 * What has changed between two editions of a conference of 1,000 sessions: 20 begin later, 20 are called otherwise, one is gone,
 * one is new. The others compare any data: by place in a list (microdiff), or by a key that they are told (jsondiffpatch); neither
 * knows what a session is.
 */
const before = inventedConference(1_000);
// As if both were read from files: they have no object in common.
const after = structuredClone(edited(before));
const byId = create({ objectHash: (item) => ("id" in item ? String(item.id) : JSON.stringify(item)) });

printComparison(
  "what has changed in 1,000 sessions",
  compare({
    Programmheft: () => diffEvents(before, after),
    "jsondiffpatch, by id": () => byId.diff(before, after),
    "microdiff, by place": () => microdiff(before, after),
  }),
);

const changes = diffEvents(before, after);
const delta = byId.diff(before, after);
printComparison(
  "the change, carried out",
  compare({
    Programmheft: () => applyChanges(before, changes),
    "jsondiffpatch, and a copy": () => byId.patch(structuredClone(before), delta),
  }),
);

function edited(event: Event): Event {
  const sessions = event.sessions.map((session, index) => {
    if (index % 50 === 7) return { ...session, start: session.start?.replace(/.$/u, "5") };
    return index % 50 === 9 ? { ...session, title: `${session.title}, neu` } : session;
  });
  const [first, , ...others] = sessions;
  if (first === undefined) throw new Error("There is no session.");
  return { ...event, sessions: [{ ...first, id: "neu", title: "Neu" }, first, ...others] };
}

import type { Agenda } from "@programmheft/core";
import type { Imported } from "../exchange/imported.ts";
import type { Loss } from "../exchange/loss.ts";
import type { LossField } from "../exchange/loss-fields.ts";
import { lossesOfReading } from "../exchange/losses-of-reading.ts";

/** Fields for which schedules have no place but the description of a session, and marks in titles. */
const words: readonly LossField[] = [
  "status",
  "contributions",
  "participants",
  "materials",
  "role",
  "affiliation",
  "position",
  "project",
  "tentative",
];

/** Everything of an agenda that a schedule cannot express. `marksCancelled` tells whether its form has a field for that. */
export function scheduleLosses(agenda: Agenda, read: Imported, marksCancelled: boolean): readonly Loss[] {
  const marks: readonly LossField[] = marksCancelled ? ["optional"] : ["optional", "cancelled"];
  return lossesOfReading(agenda, read, { marks, words });
}

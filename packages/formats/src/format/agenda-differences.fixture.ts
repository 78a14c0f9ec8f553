import type { Agenda, ProblemPath } from "@programmheft/core";
import { type LossField, lossFields } from "../exchange/loss-fields.ts";

/** A field in which two agendas differ, and the way to what has it. */
export interface AgendaDifference {
  readonly path: ProblemPath;
  /** Losses of any of these fields tell the difference. */
  readonly fields: readonly LossField[];
}

/** Which losses tell that a field of the agenda has become another. */
const toldBy: Readonly<Record<string, readonly LossField[]>> = {
  endDate: ["date", "end", "day"],
  start: ["start", "date", "timeZone", "day", "duration", "end"],
  startTime: ["start", "date", "timeZone", "day", "duration", "end"],
  end: ["end", "date", "timeZone", "day", "duration"],
  endTime: ["end", "date", "timeZone", "day", "duration"],
  startIs: ["origin", "start"],
  endIs: ["origin", "end"],
  kind: ["kind", "participantKind"],
  personId: ["id", "participantKind"],
  eventCount: ["series"],
  address: ["venue"],
  url: ["registration", "materials", "venue"],
  closes: ["registration"],
  fee: ["registration"],
  note: ["registration"],
  name: ["participants", "moderators", "venue"],
};

/** Lists, which are told as a whole where they are not equally long. */
const lists: Readonly<Record<string, LossField>> = {
  sessions: "sessions",
  contributions: "contributions",
  participants: "participants",
  moderators: "moderators",
  materials: "materials",
};

/** Every field in which an agenda came back as another. */
export function agendaDifferences(before: Agenda, after: Agenda): readonly AgendaDifference[] {
  return differences(before, after, [], undefined);
}

function differences(
  before: unknown,
  after: unknown,
  path: ProblemPath,
  around: LossField | undefined,
): readonly AgendaDifference[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return [{ path: path.slice(0, -1), fields: around ? [around] : [] }];
    return before.flatMap((one, index) => differences(one, after[index], [...path, index], around));
  }
  if (isRecord(before) && isRecord(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differences(before[key], after[key], [...path, key], lists[key] ?? around),
    );
  }
  if (before === after) return [];
  return [{ path: path.slice(0, -1), fields: lossFieldsOf(path) }];
}

/** Losses of which fields tell that the part at a path is gone or has become another. */
export function lossFieldsOf(path: ProblemPath): readonly LossField[] {
  const key = String(path.findLast((part) => typeof part === "string"));
  const around = path.filter(
    (part) => part === "materials" || part === "registration" || part === "moderators",
  );
  return [...(toldBy[key] ?? [key]), ...around.map(String)].filter(isLossField);
}

function isLossField(field: string): field is LossField {
  return field in lossFields;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

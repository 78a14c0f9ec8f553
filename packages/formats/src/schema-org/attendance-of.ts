import type { AttendanceMode } from "@programmheft/core";
import { type JsonRecord, jsonList, jsonRecord } from "../source/json-values.ts";
import { lastWord } from "./last-word.ts";
import { typesOf } from "./linked-events.ts";
import { placeOf } from "./place-of.ts";

const attendances: Readonly<Record<string, AttendanceMode>> = {
  OnlineEventAttendanceMode: "online",
  OfflineEventAttendanceMode: "in-person",
  MixedEventAttendanceMode: "hybrid",
};

/** How one takes part: stated, or by the kinds of its locations. */
export function attendanceOf(node: JsonRecord): AttendanceMode | undefined {
  const stated = attendances[lastWord(node.eventAttendanceMode)];
  if (stated !== undefined) return stated;
  const isVirtual = jsonList(node.location).some((one) =>
    typesOf(jsonRecord(one) ?? {}).includes("VirtualLocation"),
  );
  if (!isVirtual) return undefined;
  return placeOf(node) === undefined ? "online" : "hybrid";
}

import { type JsonRecord, jsonList, jsonRecord } from "../source/json-values.ts";
import { typesOf } from "./linked-events.ts";

/** The location of a node that is no virtual one: a `Place`, or its name alone. */
export function placeOf(node: JsonRecord): unknown {
  return jsonList(node.location).find((one) => !typesOf(jsonRecord(one) ?? {}).includes("VirtualLocation"));
}

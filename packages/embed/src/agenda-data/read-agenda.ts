import type { Agenda } from "@programmheft/core";
import type { Loaded } from "./agenda-problem.ts";
import { isAgenda } from "./agenda-shape.ts";

/** What goes without saying in a list of these names. */
const unsaid = new Map<string, object>([
  ["participants", { kind: "person", role: "speaker" }],
  ["moderators", { kind: "person", role: "moderator" }],
  ["materials", { kind: "link" }],
]);

/** Reads an agenda from JSON. What it says is looked at in every part before any of it is shown. */
export function readAgenda(json: string): Loaded<Agenda> {
  let data: unknown;
  try {
    data = JSON.parse(json, sayUnsaid);
  } catch {
    return { problem: "not-json" };
  }
  return isAgenda(data) ? { value: data } : { problem: "no-agenda" };
}

function sayUnsaid(name: string, value: unknown): unknown {
  if (name === "contributions" && value === undefined) return [];
  const said = unsaid.get(name);
  if (said === undefined || !Array.isArray(value)) return value;
  return value.map((one: unknown) => (typeof one === "object" ? { ...said, ...one } : one));
}

import { Event } from "@programmheft/core";

/** Writes an event as JSON: the fields in the order of the schema, indented by two blanks, with a line end at the end. */
export function printEventJson(event: Event): string {
  return `${JSON.stringify(Event.parse(event), null, 2)}\n`;
}

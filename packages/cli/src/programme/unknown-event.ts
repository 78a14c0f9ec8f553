import type { Event } from "@programmheft/core";
import { wording } from "../messages/speech.ts";
import type { Complaint } from "../report/complaint.ts";
import { idList } from "./id-list.ts";

/** Says that there is no event of that id, and which there are. */
export function unknownEvent(id: string, events: readonly Event[]): Complaint {
  const ids = idList(events.map((event) => event.id));
  return { message: wording("events.unknown", { id }), help: wording("events.known", { ids }) };
}

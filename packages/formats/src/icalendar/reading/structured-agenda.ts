import { Agenda, AgendaSession } from "@programmheft/core";
import { agendaSchemaUri, sessionSchemaUri } from "../entry/rich-event-lines.ts";
import type { EntryRecord } from "./entry-record.ts";

/** The agenda that the rich profile wrote into an entry; undefined where there is none, or one that does not fit. */
export function structuredAgenda(record: EntryRecord): Agenda | undefined {
  return Agenda.safeParse(structuredData(record, agendaSchemaUri)).data;
}

/** The same for a session. */
export function structuredSession(record: EntryRecord): AgendaSession | undefined {
  return AgendaSession.safeParse(structuredData(record, sessionSchemaUri)).data;
}

function structuredData(record: EntryRecord, schema: string): unknown {
  const property = record.read("structured-data").find(({ parameters }) => parameters.schema === schema);
  if (property === undefined) return undefined;
  try {
    return JSON.parse(property.values[0] ?? "");
  } catch {
    // What is no JSON holds no agenda; the entry is read by its other properties.
    return undefined;
  }
}

import { type Agenda, type AgendaSession, buildAgenda } from "@programmheft/core";
import { readProgrammeText } from "../text/read-programme-text.ts";

/** The agenda of a programme text. */
export function agendaOfText(text: string): Agenda {
  return buildAgenda(readProgrammeText(text).event);
}

/** The sessions of lines in the canonical form, on 24 November 2026. */
export function sessionsOfLines(...lines: readonly string[]): readonly AgendaSession[] {
  const head = "---\nTitel: Werkstatt (Beispiel)\nDatum: 2026-11-24\n---\n\n## Programm\n\n";
  return agendaOfText(`${head}${lines.join("\n")}\n`).sessions;
}

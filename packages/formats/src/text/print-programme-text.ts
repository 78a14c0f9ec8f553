import { type Event, languageFor } from "@programmheft/core";
import { looksLikeProgramme } from "./canonical/looks-like-programme.ts";
import { printMaterialLine } from "./canonical/material-line.ts";
import { printPeople, printProgramme } from "./canonical/print-programme.ts";
import { escapeProse, printSectionHeading } from "./canonical/sections.ts";
import { printEventFields } from "./front-matter/print-event-fields.ts";
import type { SectionTopic } from "./knowledge/section-words.ts";

/**
 * Writes an event as programme text in its one canonical form. Reading it gives an equal event; printing that again gives
 * the same bytes. The words of the form are German where the event's language is, English elsewhere.
 */
export function printProgrammeText(event: Event): string {
  const language = languageFor(event.language);
  const sections: readonly (readonly [SectionTopic, readonly string[]])[] = [
    ["programme", printProgramme(event, language)],
    ["moderation", printPeople(event.moderators, "moderator", language, "")],
    ["materials", event.materials.map((material) => `- ${printMaterialLine(material, language)}`)],
    ["notes", event.notes === undefined ? [] : [escapeProse(event.notes)]],
  ];
  const parts = [
    printEventFields(event, language),
    ...(event.description === undefined ? [] : [[escapeProse(event.description)]]),
    ...sections
      .filter(([topic, lines]) => lines.length > 0 || (topic === "programme" && needsHeading(event)))
      .map(([topic, lines]) => [
        printSectionHeading(topic, language),
        ...(lines.length === 0 ? [] : ["", ...lines]),
      ]),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** A description with times in it would be read as the programme, if the programme had no place of its own. */
function needsHeading({ description }: Event): boolean {
  return description !== undefined && looksLikeProgramme(description);
}

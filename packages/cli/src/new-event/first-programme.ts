import { type Event, languageFor } from "@programmheft/core";
import { readProgrammeText } from "@programmheft/formats/text";

const programmes = {
  de: `## Programm

- 10:00 Begrüßung
- 10:15 Titel folgt
- 11:30 Ende
`,
  en: `## Programme

- 10:00 Welcome
- 10:15 Title to follow
- 11:30 End
`,
} as const;

/** The first event of a series has no pattern: it gets a few items, so that one sees where to write, and how. */
export function withFirstProgramme(event: Event): Event {
  if (event.sessions.length > 0) return event;
  const language = languageFor(event.language);
  const head = { de: "Sprache: de", en: "Language: en" }[language];
  const { sessions } = readProgrammeText(`---\n${head}\n---\n\n${programmes[language]}`).event;
  return { ...event, sessions };
}

import type { EventStatus } from "@programmheft/core";

/** The states of an event and the words that mean them; the printer writes the first. */
export const statusWords: readonly {
  readonly status: EventStatus;
  readonly de: readonly string[];
  readonly en: readonly string[];
}[] = [
  { status: "draft", de: ["Entwurf", "in Vorbereitung"], en: ["draft", "in preparation"] },
  { status: "scheduled", de: ["geplant", "findet statt"], en: ["scheduled", "confirmed"] },
  { status: "rescheduled", de: ["neu angesetzt", "verlegt"], en: ["rescheduled", "moved"] },
  { status: "postponed", de: ["verschoben", "aufgeschoben"], en: ["postponed"] },
  { status: "cancelled", de: ["abgesagt", "fällt aus", "entfällt"], en: ["cancelled", "canceled"] },
];

import type { Event } from "../event/event.ts";
import { describeChanges } from "./describe-changes.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

/** How German sentences name the panel of the webinar. */
export const panelTitle = "„Wie können wir Allianzen bilden?“";

/** How English ones name it. */
export const englishPanelTitle = "“Wie können wir Allianzen bilden?”";

/** The sentences in both languages, with plain spaces. */
export function told(before: Event, after: Event): { readonly de: string[]; readonly en: string[] } {
  const texts = (language: "de" | "en") =>
    describeChanges(before, after, language).map(({ text }) => text.replaceAll("\u00a0", " "));
  return { de: texts("de"), en: texts("en") };
}

/** How the announced webinar differs from one with other sessions or event fields, in sentences. */
export function toldOf(...change: Parameters<typeof webinarWith>): ReturnType<typeof told> {
  return told(webinar(), webinarWith(...change));
}

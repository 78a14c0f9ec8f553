import { type Agenda, type ChangeNote, describeChanges, type Language } from "@programmheft/core";
import { eventOfAgenda } from "@programmheft/formats/json";

/**
 * What has changed between two versions of an event, as far as the page tells it: what matters to somebody who means to come
 * (`changeMatters`). Corrected names, descriptions and materials are seen where they stand.
 */
export function changesWorthTelling(
  before: Agenda,
  after: Agenda,
  language: Language,
): readonly ChangeNote[] {
  // Most events are as they were, and to compare them takes longer than to see that.
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return describeChanges(eventOfAgenda(before), eventOfAgenda(after), language).filter(
    ({ matters }) => matters,
  );
}

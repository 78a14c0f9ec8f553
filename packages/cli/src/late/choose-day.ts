import type { ProgrammeDay } from "@programmheft/core";
import { wording } from "../messages/speech.ts";
import type { Choice } from "./choice.ts";
import { folded } from "./folded.ts";

/** The day that is meant: by its date or name, or a part of it; the only one where there is but one. */
export function chooseDay(
  days: readonly ProgrammeDay[],
  typed: string | undefined,
): Choice<ProgrammeDay | undefined> {
  const values = days.flatMap((day) => nameOf(day) ?? []).join(", ");
  if (typed === undefined) {
    if (days.length < 2) return { chosen: days[0] };
    return { complaint: { message: wording("late.dayNeeded"), help: wording("late.days", { values }) } };
  }
  const [word, date] = [folded(typed), typed.trim()];
  const exact = days.filter((day) => day.date === date || folded(day.name ?? "") === word);
  const partly = days.filter(({ name }) => word !== "" && folded(name ?? "").includes(word));
  const [day, ...others] = exact.length > 0 ? exact : partly;
  if (day !== undefined && others.length === 0) return { chosen: day };
  const message = wording(day === undefined ? "late.dayUnknown" : "late.dayAmbiguous", { typed });
  return { complaint: { message, help: wording("late.days", { values }) } };
}

function nameOf({ name, date }: ProgrammeDay): string | undefined {
  return name === undefined || date === undefined || name === date ? (name ?? date) : `${name} (${date})`;
}

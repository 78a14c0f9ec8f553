import { defineProblem, type Problem } from "../../problem.ts";
import { isAvailable } from "../availability.ts";
import { neededTime } from "../needed-time.ts";
import { defineRule, everyItem, type ScheduleContext } from "../schedule-rule.ts";

const notAvailable = defineProblem({
  code: "schedule/person-not-available",
  severity: "warning",
  message: {
    de: "{name} kann zur Zeit von „{title}“ nicht oder nicht die ganze Zeit.",
    en: "{name} cannot be there for “{title}”, or not all of the time.",
  },
  help: {
    de: "Verschieben Sie den Programmpunkt, besetzen Sie ihn anders, oder fragen Sie noch einmal nach.",
    en: "Move the item, give it to someone else, or ask again.",
  },
});

/** Everyone can be there when they are on, as far as they said when they can; who moderates, all of the time. */
export const personAvailable = defineRule({
  code: "schedule/person-available",
  about: {
    de: "Alle können, wenn sie an der Reihe sind.",
    en: "Everyone can be there when it is their turn.",
  },
  check: (context) => {
    const { availabilities } = context;
    if (availabilities === undefined || availabilities.size === 0) return [];
    return [...participantsAway(context, availabilities), ...moderatorsAway(context, availabilities)];
  },
});

type Availabilities = NonNullable<ScheduleContext["availabilities"]>;

function participantsAway({ times }: ScheduleContext, availabilities: Availabilities): readonly Problem[] {
  return everyItem(times.sessions).flatMap((resolved): readonly Problem[] => {
    const needed = neededTime(resolved);
    if (needed === undefined) return [];
    return resolved.item.participants.flatMap(({ id, kind, name }, index): readonly Problem[] => {
      const stated = kind === "person" ? availabilities.get(id) : undefined;
      if (stated === undefined || isAvailable(stated, needed)) return [];
      const place = { path: [...resolved.path, "participants", index] };
      return [notAvailable.create({ name, title: resolved.item.title }, place)];
    });
  });
}

/** Each once, with the first item that they cannot be there for. */
function moderatorsAway(
  { event, times }: ScheduleContext,
  availabilities: Availabilities,
): readonly Problem[] {
  return event.moderators.flatMap(({ id, kind, name }, index): readonly Problem[] => {
    const stated = kind === "person" ? availabilities.get(id) : undefined;
    if (stated === undefined) return [];
    const missed = times.sessions.find((session) => {
      const needed = session.item.optional ? undefined : neededTime(session);
      return needed !== undefined && !isAvailable(stated, needed);
    });
    if (missed === undefined) return [];
    return [notAvailable.create({ name, title: missed.item.title }, { path: ["moderators", index] })];
  });
}

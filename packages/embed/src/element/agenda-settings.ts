import { type Language, languageFor } from "@programmheft/core";

/** How an element wants its agenda shown, as its attributes say it. */
export interface AgendaSettings {
  readonly language: Language;
  readonly view: "list" | "timetable";
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** Whether it says what is on now; an instant where the clock is to stand still, as in examples. */
  readonly now: boolean | number;
  readonly hasFilter: boolean;
  readonly hasTimeZones: boolean;
  /** Put before the ids of items and the names in the address, so that several agendas may stand on one page. */
  readonly prefix: string;
}

/** The attributes that are read. */
export const settingNames = ["lang", "view", "heading-level", "now", "filter", "time-zones", "id"] as const;

/** What the attributes of an element ask for. What they do not say, or say wrongly, is as in most pages. */
export function agendaSettings(element: Element): AgendaSettings {
  const tag = element.closest("[lang]")?.getAttribute("lang") ?? "de";
  const id = element.id === "" ? "" : `${element.id}-`;
  return {
    language: languageFor(tag.toLowerCase()),
    view: element.getAttribute("view") === "timetable" ? "timetable" : "list",
    headingLevel: headingLevels.find((level) => String(level) === element.getAttribute("heading-level")) ?? 2,
    now: nowOf(element.getAttribute("now")),
    hasFilter: element.hasAttribute("filter"),
    hasTimeZones: element.hasAttribute("time-zones"),
    prefix: id,
  };
}

const headingLevels = [1, 2, 3, 4, 5, 6] as const;

function nowOf(attribute: string | null): boolean | number {
  if (attribute === null) return false;
  const instant = /T.*(?:Z|[+-]\d\d:\d\d)$/u.test(attribute) ? Date.parse(attribute) : Number.NaN;
  return Number.isNaN(instant) ? true : instant;
}

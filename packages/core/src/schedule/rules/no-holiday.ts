import { defineProblem, type Problem } from "../../problem.ts";
import { germanHolidayLookup } from "../../time/german-holidays.ts";
import { germanLand, ruleParameters } from "../rule-parameters.ts";
import { defineAdjustableRule } from "../schedule-rule.ts";

const onHoliday = defineProblem({
  code: "schedule/on-holiday",
  severity: "warning",
  message: {
    de: "Der {date} ist dort ein Feiertag: {holidayDe}.",
    en: "{date} is a public holiday there: {holidayEn}.",
  },
  help: {
    de: "Wählen Sie einen anderen Tag, oder schalten Sie die Prüfung „schedule/no-holiday“ ab.",
    en: "Choose another day, or switch off the rule “schedule/no-holiday”.",
  },
});

/** No day of the event is a public holiday of the Land that is given, or else of that of the series. Without one there is nothing to check. */
export const noHoliday = defineAdjustableRule({
  code: "schedule/no-holiday",
  about: {
    de: "Kein Tag ist ein gesetzlicher Feiertag des Landes.",
    en: "No day is a public holiday of the Land.",
  },
  parameters: ruleParameters({ land: germanLand }),
  check: ({ event, times, series }, { land = series?.land }) => {
    if (land === undefined) return [];
    const holidayOn = germanHolidayLookup(land, { regional: true });
    const dates = new Set([event.date, ...times.days.map((day) => day.date), event.endDate]);
    return [...dates].flatMap((date): readonly Problem[] => {
      const holiday = date === undefined ? undefined : holidayOn(date);
      if (date === undefined || holiday === undefined) return [];
      const name = (language: "de" | "en") =>
        [holiday.name[language], holiday.regional?.[language]].filter(Boolean).join(", ");
      return [onHoliday.create({ date, holidayDe: name("de"), holidayEn: name("en") }, { path: ["date"] })];
    });
  },
});

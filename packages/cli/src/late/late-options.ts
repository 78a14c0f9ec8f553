import { flag, parsedOption, wordOption } from "../command/option.ts";
import { readMinutes } from "./read-minutes.ts";
import { readTimeOfDay } from "./read-time-of-day.ts";

export const atOption = parsedOption(
  "at",
  { de: "UHRZEIT", en: "TIME" },
  {
    parse: readTimeOfDay,
    expects: { de: "eine Uhrzeit wie 11:12", en: "a time of day such as 11:12" },
  },
  { de: "wie spät es ist, zum Beispiel 11:12", en: "what time it is, for example 11:12" },
);

export const behindOption = parsedOption(
  "behind",
  { de: "DAUER", en: "DURATION" },
  {
    parse: readMinutes,
    expects: {
      de: "eine Dauer wie 12, 12m oder 1h5m (1 Minute bis 12 Stunden)",
      en: "a duration such as 12, 12m or 1h5m (1 minute to 12 hours)",
    },
  },
  { de: "um wie viel das Programm im Rückstand ist", en: "how far behind the programme is" },
);

export const keepEndFlag = flag("keep-end", {
  de: "nur Wege, bei denen der Tag endet wie geplant",
  en: "only ways in which the day ends as planned",
});

export const protectOption = wordOption(
  "protect",
  { de: "PUNKT[,PUNKT...]", en: "ITEM[,ITEM...]" },
  {
    de: "Programmpunkte, die nicht kürzer werden dürfen: Teil des Titels oder Kennung",
    en: "items that may not be shortened: part of the title, or id",
  },
);

export const dayOption = wordOption(
  "day",
  { de: "TAG", en: "DAY" },
  {
    de: "der Tag, wenn das Programm mehrere hat: Datum oder Name",
    en: "the day, where the programme has several: date or name",
  },
);

export const takeOption = parsedOption(
  "take",
  { de: "NUMMER", en: "NUMBER" },
  {
    parse: (word) => (/^[1-9]\d?$/u.test(word) ? Number(word) : undefined),
    expects: { de: "die Nummer eines Weges wie 1", en: "the number of a way such as 1" },
  },
  {
    de: "gibt das Programm aus, wie es auf diesem Weg wird",
    en: "prints the programme as it becomes in this way",
  },
);

export const writeFlag = flag("write", {
  de: "schreibt den Weg von „--take“ in die Datei selbst",
  en: "writes the way of “--take” into the file itself",
});

export const jsonFlag = flag("json", {
  de: "gibt die Wege als JSON aus, für andere Programme",
  en: "prints the ways as JSON, for other programs",
});

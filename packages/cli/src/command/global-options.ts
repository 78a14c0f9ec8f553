import type { Language } from "@programmheft/core";
import { choiceOption, flag, type Option } from "./option.ts";

/** Speaks German or English. */
export const languageOption = choiceOption<Language>(
  "lang",
  { de: "SPRACHE", en: "LANGUAGE" },
  ["de", "en"],
  {
    de: "Sprache der Meldungen: de (Vorgabe) oder en",
    en: "language of the messages: de (default) or en",
  },
);

export const noColorFlag = flag("no-color", {
  de: "ohne Farben; ebenso wirkt die Umgebungsvariable NO_COLOR",
  en: "no colours; so does the environment variable NO_COLOR",
});

export const helpFlag = flag("help", { de: "zeigt diese Hilfe", en: "shows this help" });

export const versionFlag = flag("version", { de: "zeigt die Version", en: "shows the version" });

/** The options of every command. */
export const globalOptions: readonly Option[] = [languageOption, noColorFlag, helpFlag, versionFlag];

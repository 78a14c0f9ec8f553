import { wordOption } from "../command/option.ts";

/** Names the file for the result. */
export const outOption = wordOption(
  "out",
  { de: "DATEI", en: "FILE" },
  {
    de: "Datei, in die geschrieben wird; ohne Angabe erscheint das Ergebnis im Terminal",
    en: "file to write to; unless told, the result is printed",
  },
);

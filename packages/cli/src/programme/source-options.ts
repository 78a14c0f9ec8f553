import { choiceOption, wordOption } from "../command/option.ts";
import { inputFormats } from "./input-formats.ts";

/** Says in which format a source is, where its name does not tell. */
export const fromOption = choiceOption(
  "from",
  { de: "FORMAT", en: "FORMAT" },
  inputFormats.map(({ name }) => name),
  {
    de: `Format der Datei, falls es nicht erkannt wird: ${inputFormats.map(({ name }) => name).join(", ")}`,
    en: `format of the file, where it is not recognised: ${inputFormats.map(({ name }) => name).join(", ")}`,
  },
);

/** Names the file of the series. */
export const seriesOption = wordOption(
  "series",
  { de: "DATEI", en: "FILE" },
  {
    de: "Datei der Reihe; ohne Angabe reihe.md oder series.md im selben Ordner",
    en: "file of the series; unless told, reihe.md or series.md in the same folder",
  },
);

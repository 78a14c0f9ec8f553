import { readableFormats } from "@programmheft/formats";
import { choiceOption, wordOption } from "../command/option.ts";

const formatNames = readableFormats().map(({ name }) => name);

/** Says in which format a source is, where its name does not tell. */
export const fromOption = choiceOption("from", { de: "FORMAT", en: "FORMAT" }, formatNames, {
  de: `Format der Datei, falls es nicht erkannt wird: ${formatNames.join(", ")}`,
  en: `format of the file, where it is not recognised: ${formatNames.join(", ")}`,
});

/** Names the file of the series. */
export const seriesOption = wordOption(
  "series",
  { de: "DATEI", en: "FILE" },
  {
    de: "Datei der Reihe; ohne Angabe reihe.md oder series.md im selben Ordner",
    en: "file of the series; unless told, reihe.md or series.md in the same folder",
  },
);

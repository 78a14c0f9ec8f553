import { readableFormats } from "@programmheft/formats";
import { choiceOption, wordOption } from "../command/option.ts";

const formatNames = readableFormats().map(({ name }) => name);

/** Says in which format a source is, where its name does not tell. */
export const fromOption = choiceOption("from", { de: "FORMAT", en: "FORMAT" }, formatNames, {
  de: "Format der Datei, falls es nicht erkannt wird; „programmheft help import“ nennt sie",
  en: "format of the file, where it is not recognised; “programmheft help import” names them",
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

/** Takes one event of several. */
export const eventOption = wordOption(
  "event",
  { de: "KENNUNG", en: "ID" },
  {
    de: "nimmt von mehreren Veranstaltungen eine",
    en: "takes one event of several",
  },
);

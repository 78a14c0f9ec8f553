import type { AttendanceMode } from "@programmheft/core";

/** The ways of taking part and the words that mean them; the printer writes the first. */
export const attendanceWords: readonly {
  readonly attendance: AttendanceMode;
  readonly de: readonly string[];
  readonly en: readonly string[];
  /** Words in running text that say so. A star stands for more letters. */
  readonly textWords: readonly string[];
}[] = [
  {
    attendance: "hybrid",
    de: ["hybrid"],
    en: ["hybrid", "mixed"],
    textWords: [
      "hybrid",
      "hybride",
      "hybridveranstaltung",
      "hybrides",
      "vor ort und online",
      "online und vor ort",
    ],
  },
  {
    attendance: "online",
    de: ["online", "digital", "virtuell"],
    en: ["online", "virtual"],
    textWords: [
      "onlineveranstaltung",
      "online-veranstaltung",
      "videokonferenz",
      "online-videokonferenz",
      "webinar",
      "online-seminar",
      "onlineseminar",
      "online-konferenz",
      "onlinekonferenz",
      "online event",
      "virtual event",
      "webkonferenz",
    ],
  },
  {
    attendance: "in-person",
    de: ["vor Ort", "Präsenz", "in Präsenz"],
    en: ["in person", "in-person", "on site"],
    textWords: ["präsenzveranstaltung", "in präsenz", "in-person event"],
  },
];

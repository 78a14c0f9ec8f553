/** Words before a time that say that it is a start, perhaps a rough one: "ab 9 Uhr", "ca. 12.45". */
export const startWords: readonly string[] = [
  "ab",
  "von",
  "um",
  "gegen",
  "ca.",
  "ca",
  "circa",
  "etwa",
  "~",
  "from",
  "at",
  "approximately",
  "approx.",
  "approx",
  "about",
  "around",
  "starting at",
];

/** Words before a time that say that it is an end: "bis 9.45 Uhr". */
export const endWords: readonly string[] = ["bis", "until", "till", "up to", "spätestens", "by"];

/** Words and signs between the two times of a range. */
export const rangeWords: readonly string[] = [
  "-",
  "–",
  "—",
  "‐",
  "‑",
  "−",
  "|",
  "--",
  "---",
  "bis ca.",
  "bis etwa",
  "bis",
  "until",
  "till",
  "to",
];

/** Words for "o'clock" behind a time. */
export const clockWords: readonly string[] = [
  "s.t.",
  "c.t.",
  "s. t.",
  "c. t.",
  "(s.t.)",
  "(c.t.)",
  "Uhr",
  "h",
  "hrs",
  "Uhr.",
  "o'clock",
  "o’clock",
];

/** Ends of ranges that name no time: "18:00 – open end". */
export const openEndWords: readonly string[] = [
  "open end",
  "open-end",
  "openend",
  "Ende offen",
  "offen",
  "late",
];

/** Words that stand for a time of day. */
export const namedTimes: Readonly<Record<string, string>> = {
  noon: "12:00",
  "12 noon": "12:00",
  mittags: "12:00",
  midnight: "00:00",
  mitternacht: "00:00",
};

import type { MaterialKind } from "@programmheft/core";

/** The words for kinds of materials that the schemas of schedules list. */
export const materialWords: Readonly<Record<MaterialKind, string>> = {
  document: "paper",
  slides: "slides",
  recording: "media",
  link: "web",
};

/** What a part of a programme text is about. */
export type SectionTopic = "programme" | "moderation" | "materials" | "notes";

/** A topic, the heading that the printer writes, and other headings that mean it. */
export interface SectionWords {
  readonly topic: SectionTopic;
  readonly de: string;
  readonly en: string;
  readonly others: readonly string[];
}

/** The parts of a programme text and their headings. */
export const sectionWords: readonly SectionWords[] = [
  {
    topic: "programme",
    de: "Programm",
    en: "Programme",
    others: [
      "Das Programm",
      "Program",
      "Agenda",
      "Ablauf",
      "Ablaufplan",
      "Programmablauf",
      "Tagesordnung",
      "Vorläufige Tagesordnung",
      "Vorläufiges Programm",
      "Zeitplan",
      "Schedule",
      "Timetable",
      "Workshop Agenda",
    ],
  },
  {
    topic: "moderation",
    de: "Moderation",
    en: "Moderation",
    others: ["Moderators", "Moderator", "Moderatorin", "Gesamtmoderation"],
  },
  {
    topic: "materials",
    de: "Unterlagen",
    en: "Materials",
    others: ["Dokumentation", "Material", "Materialien", "Downloads", "Download", "Präsentationen", "Slides"],
  },
  { topic: "notes", de: "Weiteres", en: "Further notes", others: ["Hinweise", "Notes", "Notizen"] },
];

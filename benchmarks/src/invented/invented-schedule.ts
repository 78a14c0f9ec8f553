import { buildAgenda } from "@programmheft/core";
import { printScheduleXml } from "@programmheft/formats/pentabarf";
import { inventedConference } from "./invented-conference.ts";

/** An invented schedule.xml of so many events, each with a subtitle, two paragraphs and one or two people. */
export function inventedSchedule(count: number): string {
  const conference = inventedConference(count);
  const sessions = conference.sessions.map((session, index) => ({
    ...session,
    contributions: [],
    description: prose(index),
  }));
  return printScheduleXml(buildAgenda({ ...conference, sessions })).output;
}

function prose(index: number): string {
  const sentences = Array.from(
    { length: 3 + (index % 5) },
    (_, at) =>
      `Im Abschnitt ${at + 1} geht es um Fragen & Antworten, um „Orte“ und darum, was in ${(index * 7 + at) % 90} Gemeinden gelang.`,
  );
  return `${sentences.join(" ")}\n\nMitzubringen sind Neugier und ${index % 12} Fragen.`;
}

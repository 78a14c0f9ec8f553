import { defineProblem, type Reading } from "@programmheft/core";
import { FeedMemory } from "@programmheft/formats/feed";
import { PublicationLedger } from "@programmheft/formats/icalendar";
import { z } from "zod";
import { AnnouncedVersion } from "../news/announced-version.ts";

/**
 * What a site remembers from one build to the next: what its calendar has told subscribers, what its feed has reported, and what its
 * pages said before they changed. It says no more than the site does, or did until lately.
 */
export const SiteMemory = z.strictObject({
  version: z.literal(1),
  calendar: PublicationLedger,
  feed: FeedMemory,
  /** The events that have changed lately, as they were before: their pages tell what is different. */
  changes: z.array(AnnouncedVersion).default([]),
});
export type SiteMemory = z.output<typeof SiteMemory>;

const unreadable = defineProblem({
  code: "site/memory-unreadable",
  severity: "error",
  message: {
    de: "Das ist kein Gedächtnis einer Site: {reason}",
    en: "This is no memory of a site: {reason}",
  },
  help: {
    de: "Holen Sie die letzte Fassung der Datei zurück. Ohne sie erfahren Abonnenten nichts von Änderungen. Soll alles neu beginnen, löschen Sie die Datei.",
    en: "Restore the last version of the file. Without it, subscribers do not hear of changes. To begin anew, delete the file.",
  },
});

/** Writes a memory as JSON; the same memory gives the same bytes, in the order of the schema whoever made it. */
export function printSiteMemory(memory: SiteMemory): string {
  return `${JSON.stringify(SiteMemory.parse(memory), undefined, 2)}\n`;
}

/** Reads what `printSiteMemory` wrote. What is none is refused whole: a memory with gaps is worse than no build. */
export function readSiteMemory(text: string): Reading<SiteMemory> {
  try {
    const { data, error } = SiteMemory.safeParse(JSON.parse(text));
    if (data !== undefined) return { value: data, problems: [] };
    const [issue] = error.issues;
    return {
      problems: [unreadable.create({ reason: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}` })],
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problems: [unreadable.create({ reason: error.message })] };
  }
}

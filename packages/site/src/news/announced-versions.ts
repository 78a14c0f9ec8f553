import { formatInstant, parseInstant } from "@programmheft/core";
import type { SiteMemory } from "../memory/site-memory.ts";
import type { SiteContext } from "../page/site-context.ts";
import type { AnnouncedVersion } from "./announced-version.ts";
import { changesWorthTelling } from "./changes-worth-telling.ts";

/** How long after its last change a page tells what has changed: whoever has not looked for four weeks reads it as new. */
const toldFor = 28 * 24 * 60 * 60 * 1000;

/**
 * The events that have changed lately, each as it was before: everything that matters and was published within four weeks of each
 * other is compared with what people knew before that, so that what was changed back is not told. What is over is told no more.
 */
export function announcedVersions({
  events,
  options,
}: Pick<SiteContext, "events" | "options">): readonly AnnouncedVersion[] {
  const { memory, now } = options;
  if (memory === undefined) return [];
  const published = new Map(memory.feed.agendas.map((agenda) => [agenda.id, agenda]));
  const known = new Map(memory.changes.map((version) => [version.agenda.id, version]));
  const at = formatInstant(now, "UTC").replace("+00:00", "Z");
  return events.flatMap(({ agenda, isOver }): readonly AnnouncedVersion[] => {
    const last = published.get(agenda.id);
    if (isOver || last === undefined || agenda.status === "draft") return [];
    const before = stillTold(known.get(agenda.id), now);
    const isNew = changesWorthTelling(last, agenda, "de").length > 0;
    const version = isNew
      ? { agenda: before?.agenda ?? last, firstChange: before?.firstChange ?? at, lastChange: at }
      : before;
    if (version === undefined || changesWorthTelling(version.agenda, agenda, "de").length === 0) return [];
    return [version];
  });
}

function stillTold(
  version: SiteMemory["changes"][number] | undefined,
  now: number,
): AnnouncedVersion | undefined {
  return version !== undefined && now - parseInstant(version.lastChange) < toldFor ? version : undefined;
}

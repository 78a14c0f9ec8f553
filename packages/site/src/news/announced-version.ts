import { Agenda } from "@programmheft/core";
import { z } from "zod";

const Instant = z.iso.datetime({ offset: true });

/** An event as it was known before it changed, for as long as its page tells of that. */
export const AnnouncedVersion = z.strictObject({
  agenda: Agenda,
  /** When the first change after this version was published, and the last (RFC 3339). */
  firstChange: Instant,
  lastChange: Instant,
});
export type AnnouncedVersion = z.output<typeof AnnouncedVersion>;

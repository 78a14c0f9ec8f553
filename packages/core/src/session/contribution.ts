import { z } from "zod";
import { Id } from "../id.ts";
import { LanguageTag } from "../language-tag.ts";
import { Participant } from "../people/participant.ts";
import { Line, Prose } from "../text.ts";
import { Duration } from "../time/duration.ts";
import { LocalTime } from "../time/local-time.ts";
import { Material } from "./material.ts";
import { SessionKind } from "./session-kind.ts";

/**
 * A part of a session with a title and people of its own; it may hold parts itself. Only what was stated is kept: times that
 * follow from others are worked out by `resolveTimes`.
 */
export const Contribution = z.strictObject({
  id: Id,
  kind: SessionKind.default("talk"),
  title: Line,
  start: LocalTime.optional(),
  end: LocalTime.optional(),
  /** A stated length. */
  duration: Duration.optional(),
  /** Whether to take the first or the second of two equal times, when the clock is set back between them. */
  repeatedHour: z.enum(["earlier", "later"]).optional(),
  optional: z.literal(true).optional(),
  cancelled: z.literal(true).optional(),
  /** The short name of the project that is presented. */
  project: Line.optional(),
  description: Prose.optional(),
  /** The language spoken, where it is not the event's. */
  language: LanguageTag.optional(),
  participants: z.array(Participant).default([]),
  get contributions(): z.ZodDefault<z.ZodArray<typeof Contribution>> {
    return z.array(Contribution).default([]);
  },
  materials: z.array(Material).default([]),
});
export type ContributionInput = z.input<typeof Contribution>;
export type Contribution = z.output<typeof Contribution>;

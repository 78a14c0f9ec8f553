import type { z } from "zod";
import { Line } from "../text.ts";
import { Contribution } from "./contribution.ts";

/** One line of the programme: a welcome, a talk, a panel, a break, the end. */
export const Session = Contribution.extend({
  /** The day of a programme of several: its date, or the words of the programme ("Freitag") where no date is known. */
  day: Line.optional(),
  /** The name of the room. */
  room: Line.optional(),
  /** The name of the track. */
  track: Line.optional(),
});
export type SessionInput = z.input<typeof Session>;
export type Session = z.output<typeof Session>;

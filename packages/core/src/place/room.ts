import { z } from "zod";
import { Line } from "../text.ts";
import { StatedAvailability } from "../time/stated-availability.ts";

/** A room of a venue, or a virtual one. */
export const Room = z.strictObject({
  name: Line,
  /** How many people it holds. */
  capacity: z.int().positive().optional(),
  /** When it can be had. It is for those who plan, not for those who attend. */
  availability: StatedAvailability.optional(),
});
export type RoomInput = z.input<typeof Room>;
export type Room = z.output<typeof Room>;

import { z } from "zod";
import { Line } from "../text.ts";

/** A room of a venue, or a virtual one. */
export const Room = z.strictObject({
  name: Line,
  /** How many people it holds. */
  capacity: z.int().positive().optional(),
});
export type RoomInput = z.input<typeof Room>;
export type Room = z.output<typeof Room>;

import { z } from "zod";
import { Line, WebAddress } from "../text.ts";
import { Room } from "./room.ts";

/** Where an event takes place that one can walk into. */
export const Venue = z.strictObject({
  name: Line,
  address: Line.optional(),
  url: WebAddress.optional(),
  /** The rooms in the order in which they are shown. Sessions name theirs by `name`. */
  rooms: z.array(Room).default([]),
});
export type VenueInput = z.input<typeof Venue>;
export type Venue = z.output<typeof Venue>;

import { z } from "zod";
import { Line, WebAddress } from "../text.ts";

/** How to take part online. The join address is private: no read model and no public export carries it. */
export const OnlineAccess = z.strictObject({
  platform: Line.optional(),
  joinUrl: WebAddress.optional(),
  note: Line.optional(),
});
export type OnlineAccessInput = z.input<typeof OnlineAccess>;
export type OnlineAccess = z.output<typeof OnlineAccess>;

import { z } from "zod";

/** What someone does where they appear. */
export const roles = [
  "speaker",
  "panelist",
  "moderator",
  "host",
  "keynote-speaker",
  "discussant",
  "workshop-leader",
  "performer",
  "technical-support",
  "contact",
] as const;

/** What someone does where they appear: speak, moderate, sit on a panel. */
export const Role = /* @__PURE__ */ z.enum(roles);
export type Role = z.output<typeof Role>;

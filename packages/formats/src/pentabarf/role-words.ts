import type { Role } from "@programmheft/core";

/** The words of schedule.json, version 2, for what people do, and the role that each is read as. */
export const roleWords: Readonly<Record<string, Role>> = {
  SPEAKER: "speaker",
  MODERATOR: "moderator",
  HOST: "host",
  GUEST: "panelist",
  CONTRIBUTOR: "performer",
};

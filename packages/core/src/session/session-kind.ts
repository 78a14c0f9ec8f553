import { z } from "zod";
import { sessionKinds } from "./session-kinds.ts";

/** What happens in a session: talk, panel, break, end. */
export const SessionKind = /* @__PURE__ */ z.enum(sessionKinds);
export type SessionKind = z.output<typeof SessionKind>;

import { z } from "zod";

/** How one takes part (schema.org EventAttendanceModeEnumeration; `hybrid` is its "mixed"). */
export const AttendanceMode = z.enum(["online", "in-person", "hybrid"]);
export type AttendanceMode = z.output<typeof AttendanceMode>;

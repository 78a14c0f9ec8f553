import { Timetable } from "@programmheft/ui";

/** The timetable, for pages that ask for it. */
export const timetable = Timetable;

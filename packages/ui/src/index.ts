export {
  AddToCalendar,
  type AddToCalendarProps,
  type CalendarLink,
} from "./add-to-calendar/add-to-calendar.tsx";
export { AgendaFilter, type AgendaFilterProps } from "./agenda-filter/agenda-filter.tsx";
export { readFilter, writeFilter } from "./agenda-filter/filter-query.ts";
export { AgendaList, type AgendaListProps } from "./agenda-list/agenda-list.tsx";
export { ChangeNotice, type ChangeNoticeProps } from "./change-notice/change-notice.tsx";
export { browserClock } from "./clock/browser-clock.ts";
export type { Clock } from "./clock/clock.ts";
export { formatDate, formatDateSpan, formatDay, formatWeekday } from "./date-time/format-date.ts";
export { formatLength } from "./date-time/format-length.ts";
export { formatClock, formatTime, formatTimeSpan } from "./date-time/format-time.ts";
export { shortTimeZoneName, timeZoneName } from "./date-time/time-zone-name.ts";
export { DayOverview, type DayOverviewProps } from "./day-overview/day-overview.tsx";
export { EventCard, type EventCardProps } from "./event-card/event-card.tsx";
export { EventHeader, type EventHeaderProps } from "./event-header/event-header.tsx";
export { EventProgramme, type EventProgrammeProps } from "./event-programme/event-programme.tsx";
export type { HeadingLevel } from "./heading/heading.tsx";
export type { AgendaLinks } from "./link/agenda-links.ts";
export { safeHref } from "./link/safe-href.ts";
export { plainHtml } from "./markup/plain-html.ts";
export { Materials, type MaterialsProps } from "./materials/materials.tsx";
export type { MessageKey, MessageText } from "./messages/german.ts";
export { type MessageOptions, type Messages, messagesFor, type TimeNotation } from "./messages/messages.ts";
export { Moderation, type ModerationProps } from "./moderation/moderation.tsx";
export { NowAndNext, type NowAndNextProps } from "./now-and-next/now-and-next.tsx";
export { type Appearance, appearancesOf } from "./participant-card/appearances-of.ts";
export { ParticipantCard, type ParticipantCardProps } from "./participant-card/participant-card.tsx";
export { ParticipantList, type ParticipantListProps } from "./participant-list/participant-list.tsx";
export { ProblemList, type ProblemListProps } from "./problem-list/problem-list.tsx";
export { ProjectMark, type ProjectMarkProps } from "./project-mark/project-mark.tsx";
export { Prose, type ProseProps } from "./prose/prose.tsx";
export { RegistrationNote, type RegistrationNoteProps } from "./registration-note/registration-note.tsx";
export { RunSheet, type RunSheetProps } from "./run-sheet/run-sheet.tsx";
export type { SeriesEntry } from "./series-overview/series-entry.ts";
export { SeriesOverview, type SeriesOverviewProps } from "./series-overview/series-overview.tsx";
export { SessionDetail, type SessionDetailProps } from "./session-detail/session-detail.tsx";
export { SideBlock, type SideBlockProps } from "./side-block/side-block.tsx";
export { TimeZoneSwitch, type TimeZoneSwitchProps } from "./time-zone-switch/time-zone-switch.tsx";
export { Timetable, type TimetableProps } from "./timetable/timetable.tsx";
export { typeset } from "./typography/typeset.ts";

export { Agenda, AgendaParticipant, AgendaSession } from "./agenda/agenda.ts";
export { buildAgenda } from "./agenda/build-agenda.ts";
export { type CurrentSession, currentSession, type RunningItem } from "./agenda/current-session.ts";
export { type AgendaFilter, filterAgenda } from "./agenda/filter-agenda.ts";
export type { Lane } from "./agenda/grid-lanes.ts";
export { howFar, type Progress } from "./agenda/how-far.ts";
export { type DayGrid, type GridCell, type GridRow, layOutLanes } from "./agenda/lay-out-lanes.ts";
export { type PlacedSession, placeSessions } from "./agenda/place-sessions.ts";
export { applyChange, applyChanges, type ChangedEvent } from "./change/apply-changes.ts";
export { Change, type ChangeKind } from "./change/change.ts";
export { changeMatters } from "./change/change-matters.ts";
export { type ChangeNote, describeChanges } from "./change/describe-changes.ts";
export { diffEvents } from "./change/diff-events.ts";
export { EventChange } from "./change/event-change.ts";
export { ItemChange } from "./change/item-change.ts";
export { ItemPath, OwnerPath } from "./change/item-path.ts";
export { MaterialChange } from "./change/material-change.ts";
export type { ConflictPlace, ConflictSubject, MergeConflict } from "./change/merge-conflict.ts";
export { type MergedEvent, mergeEvents } from "./change/merge-events.ts";
export { PersonChange } from "./change/person-change.ts";
export { ProgrammeChange } from "./change/programme-change.ts";
export { AttendanceMode } from "./event/attendance-mode.ts";
export { Event, type EventInput } from "./event/event.ts";
export { EventStatus } from "./event/event-status.ts";
export { Registration, type RegistrationInput } from "./event/registration.ts";
export { RuleSettings } from "./event/rule-settings.ts";
export { Id } from "./id.ts";
export { idFromText, uniqueIds } from "./id-from-text.ts";
export { LanguageTag } from "./language-tag.ts";
export { type Language, type LocalizedText, languageFor, languages } from "./localized-text.ts";
export { Organization, type OrganizationInput } from "./people/organization.ts";
export { Participant, type ParticipantInput, ParticipantKind } from "./people/participant.ts";
export { Person, type PersonInput } from "./people/person.ts";
export { nameWithoutHonorifics, personIdFromName } from "./people/person-name.ts";
export { Project, type ProjectInput } from "./people/project.ts";
export { Role, roles } from "./people/role.ts";
export { OnlineAccess, type OnlineAccessInput } from "./place/online-access.ts";
export { Room, type RoomInput } from "./place/room.ts";
export { Venue, type VenueInput } from "./place/venue.ts";
export {
  compareProblems,
  defineProblem,
  type Mend,
  type Problem,
  type ProblemContext,
  type ProblemKind,
  type ProblemPath,
  type Reading,
  type Severity,
  type SourcePlace,
  type TextEdit,
} from "./problem.ts";
export { type Availability, isAvailable } from "./schedule/availability.ts";
export { availabilityBetween } from "./schedule/availability-between.ts";
export { type CheckOptions, checkSchedule } from "./schedule/check-schedule.ts";
export { checkSeries } from "./schedule/check-series.ts";
export { dayEnd } from "./schedule/day-end.ts";
export { eventSpan } from "./schedule/event-span.ts";
export {
  type FreeSlot,
  type FreeSlotsOptions,
  findFreeSlots,
  type WorkingHours,
} from "./schedule/find-free-slots.ts";
export { isRegistrationOpen } from "./schedule/is-registration-open.ts";
export { endsAfterMidnight, passesMidnight } from "./schedule/past-midnight.ts";
export {
  insertSession,
  moveSession,
  removeSession,
  type SessionTarget,
  swapSessions,
} from "./schedule/rearrange-sessions.ts";
export { type ResolveOptions, resolveTimes } from "./schedule/resolve-times.ts";
export type { ProgrammeDay, ResolvedItem, ResolvedTime, ResolvedTimes } from "./schedule/resolved-times.ts";
export type { RuleParameters } from "./schedule/rule-parameters.ts";
export {
  type Delay,
  type Disturbance,
  type LateOption,
  type LateOptionKind,
  optionsWhenLate,
} from "./schedule/run-late.ts";
export {
  defineAdjustableRule,
  defineRule,
  everyItem,
  type ScheduleContext,
  type ScheduleRule,
} from "./schedule/schedule-rule.ts";
export { scheduleRules } from "./schedule/schedule-rules.ts";
export { nextEvent, pastEvents, upcomingEvents } from "./schedule/series-events.ts";
export { checkRecurrence } from "./series/check-recurrence.ts";
export { draftNextEvent } from "./series/draft-next-event.ts";
export { type ExpandOptions, expandOccurrences } from "./series/expand-occurrences.ts";
export { formatRecurrenceRule } from "./series/format-recurrence-rule.ts";
export type { Occurrence } from "./series/occurrence.ts";
export { readRecurrenceRule } from "./series/read-recurrence-rule.ts";
export { Recurrence, type RecurrenceInput } from "./series/recurrence.ts";
export { RecurrenceFrequency, RecurrenceRule, type RecurrenceRuleInput } from "./series/recurrence-rule.ts";
export { registrationDeadline } from "./series/registration-deadline.ts";
export { Series, type SeriesInput } from "./series/series.ts";
export { Contribution, type ContributionInput } from "./session/contribution.ts";
export { Material, type MaterialInput, MaterialKind } from "./session/material.ts";
export { Session, type SessionInput } from "./session/session.ts";
export { SessionKind } from "./session/session-kind.ts";
export { isBreak, sessionKinds } from "./session/session-kinds.ts";
export { Line, Prose, WebAddress } from "./text.ts";
export { isDuration, isId, isLanguageTag, isWebAddress } from "./text-shape.ts";
export { addDays, daysBetween, isLocalDate, type Weekday, weekdayOf } from "./time/calendar-days.ts";
export { Duration } from "./time/duration.ts";
export { germanHolidayLookup, germanHolidays } from "./time/german-holidays.ts";
export { GermanLand } from "./time/german-land.ts";
export { germanLandNames } from "./time/german-lands.ts";
export { type Holiday, type HolidayLookup, holidayLookup } from "./time/holiday.ts";
export { containsInstant, containsInterval, type Interval, overlaps } from "./time/interval.ts";
export { intervalOfSpan } from "./time/interval-of-span.ts";
export { LocalDate } from "./time/local-date.ts";
export {
  type ClockChangeChoice,
  formatInstant,
  instantOfLocal,
  instantsOfLocal,
  type LocalInstants,
  localAt,
} from "./time/local-date-time.ts";
export { LocalSpan } from "./time/local-span.ts";
export { LocalTime } from "./time/local-time.ts";
export { durationOfMinutes, minutesOfDuration } from "./time/minutes-of-duration.ts";
export { minutesOfTime, timeOfMinutes } from "./time/minutes-of-time.ts";
export { parseInstant } from "./time/parse-instant.ts";
export { startOfDay } from "./time/start-of-day.ts";
export {
  StatedAvailability,
  type StatedAvailabilityInput,
  StatedHours,
} from "./time/stated-availability.ts";
export { TimeOrigin } from "./time/time-origin.ts";
export { TimeZone } from "./time/time-zone.ts";
export { WeekdayName } from "./time/weekday-name.ts";
export { weekdayNames } from "./time/weekdays.ts";
export { type OffsetChange, offsetAt, offsetChanges } from "./time/zone-offset.ts";

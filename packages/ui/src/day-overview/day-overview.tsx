import { type Agenda, layOutLanes } from "@programmheft/core";
import type { ReactElement } from "react";
import { DayHeading } from "../agenda-list/day-heading.tsx";
import { groupByDay, needsDayHeadings } from "../agenda-list/group-by-day.ts";
import { deeper, Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { AgendaLinks } from "../link/agenda-links.ts";
import type { Messages } from "../messages/messages.ts";
import { contentLanguage } from "../typography/content-language.ts";
import { type Overview, overviewOf } from "./overview-bars.ts";
import { isProfile, OverviewRuler } from "./overview-ruler.tsx";

export interface DayOverviewProps extends Pick<AgendaLinks, "sessionHref"> {
  readonly agenda: Agenda;
  readonly messages: Messages;
  /** 2 unless told; days follow one below. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/**
 * The shape of a day, drawn to scale: what is long, what runs in parallel, where the breaks lie. With more than four rooms it
 * draws how much goes on at once, because single sessions would be too small to see and to hit. A way to jump to a session, not a
 * programme: it stands above a list or a timetable, which say the same in words. Nothing where nothing has a length.
 */
export function DayOverview({
  agenda,
  messages,
  headingLevel = 2,
  sessionHref = (id) => `#${id}`,
}: DayOverviewProps): ReactElement | null {
  const days = groupByDay(agenda);
  const headed = needsDayHeadings(agenda, days);
  const drawn = layOutLanes(agenda).flatMap((grid, at) => {
    const overview = overviewOf(grid);
    const day = days[at];
    return overview === undefined || day === undefined ? [] : [{ overview, day }];
  });
  if (drawn.length === 0) return null;
  const lang = contentLanguage(agenda.language, messages);
  const ruler = (overview: Overview) => (
    <OverviewRuler {...{ overview, messages, lang, sessionHref }} timeZone={agenda.timeZone} />
  );
  return (
    <nav className="ph ph-overview" lang={messages.language} aria-label={messages.text.dayOverview}>
      <Heading level={headingLevel} className="ph-label">
        {messages.text.dayOverview}
      </Heading>
      {drawn.some(({ overview }) => isProfile(overview)) && (
        <p className="ph-overview__note">{messages.text.itemsAtOnce}</p>
      )}
      {drawn.map(({ overview, day }) => (
        <div key={day.date ?? day.name ?? ""} className="ph-overview__day">
          {headed && (
            <DayHeading day={day} level={deeper(headingLevel)} agenda={agenda} messages={messages} />
          )}
          {ruler(overview)}
        </div>
      ))}
    </nav>
  );
}

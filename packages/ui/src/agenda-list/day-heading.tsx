import type { Agenda } from "@programmheft/core";
import type { ReactElement } from "react";
import { formatDate } from "../date-time/format-date.ts";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { Messages } from "../messages/messages.ts";
import { contentLanguage } from "../typography/content-language.ts";
import type { AgendaDay } from "./group-by-day.ts";

export interface DayHeadingProps {
  readonly day: Pick<AgendaDay, "date" | "name">;
  readonly level: HeadingLevel;
  readonly agenda: Agenda;
  readonly messages: Messages;
  readonly id?: string | undefined;
}

/** The heading over the sessions of a day: its date, or what the programme calls it. */
export function DayHeading({ day, level, agenda, messages, id }: DayHeadingProps): ReactElement {
  return (
    <Heading level={level} className="ph-agenda__day" id={id}>
      {day.date === undefined ? (
        <span lang={contentLanguage(agenda.language, messages)}>{day.name ?? messages.text.dateOpen}</span>
      ) : (
        <time dateTime={day.date}>{formatDate(day.date, messages)}</time>
      )}
    </Heading>
  );
}

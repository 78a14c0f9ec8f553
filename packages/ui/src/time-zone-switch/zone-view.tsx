import type { Agenda } from "@programmheft/core";
import type { ReactElement } from "react";
import { timeZoneName } from "../date-time/time-zone-name.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import { instantOf } from "./instant-of.ts";
import type { ZoneChoice } from "./zone-choices.ts";

export interface ZoneViewProps {
  readonly agenda: Pick<Agenda, "timeZone" | "start" | "sessions">;
  readonly messages: Messages;
  /** What can be chosen. Without script nothing can: then only the time of the event is named. */
  readonly choices?: readonly ZoneChoice[] | undefined;
  readonly chosen?: ZoneChoice | undefined;
  /** Whether the clocks of the chosen zone show other times. */
  readonly differs?: boolean | undefined;
  readonly onChoose?: ((zone: string) => void) | undefined;
}

/** Names the time of the event, and offers to show another beside it. */
export function ZoneView({
  agenda,
  messages,
  choices,
  chosen,
  differs,
  onChoose,
}: ZoneViewProps): ReactElement {
  const { text } = messages;
  const zone = timeZoneName(agenda.timeZone, instantOf(agenda), messages);
  const note =
    chosen === undefined ? "" : differs ? fillIn(text.timesOf, { zone: chosen.name }) : text.timesAgree;
  return (
    <div className="ph ph-zone" lang={messages.language}>
      <p>{fillIn(text.timesShown, { zone })}</p>
      {choices !== undefined && (
        <>
          <label className="ph-field">
            <span>{text.alsoShowTimes}</span>
            <select
              autoComplete="off"
              value={chosen?.zone ?? ""}
              onChange={({ target }) => onChoose?.(target.value)}
            >
              <option value="">{text.onlyEventTimes}</option>
              {choices.map((choice) => (
                <option key={choice.zone} value={choice.zone}>
                  {choice.label}
                </option>
              ))}
            </select>
          </label>
          <p className="ph-zone__note" role="status">
            {note}
          </p>
        </>
      )}
    </div>
  );
}

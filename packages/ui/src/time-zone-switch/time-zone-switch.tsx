"use client";

import type { Agenda } from "@programmheft/core";
import { type ReactElement, useEffect, useState } from "react";
import type { Messages } from "../messages/messages.ts";
import { instantOf } from "./instant-of.ts";
import { showSecondTimes } from "./show-second-times.ts";
import { wellKnownZones, zoneChoices } from "./zone-choices.ts";
import { ZoneView } from "./zone-view.tsx";

export interface TimeZoneSwitchProps {
  readonly agenda: Agenda;
  readonly messages: Messages;
  /** The id of the element that holds the agenda. Without it, the agenda is looked for in the whole page. */
  readonly within?: string | undefined;
  /** What can be chosen beside the zone of the reader's device: IANA time zones. */
  readonly zones?: readonly string[] | undefined;
  /** The zone of the reader's device, which is asked for it unless told. */
  readonly deviceZone?: string | undefined;
}

/**
 * Shows beside each time of the agenda what the clocks show elsewhere. The time of the event stays: two people who talk about
 * "ten o'clock" mean the same. Nothing is chosen or remembered unasked. Without script it names the time of the event alone.
 */
export function TimeZoneSwitch({
  agenda,
  messages,
  within,
  zones = wellKnownZones,
  deviceZone,
}: TimeZoneSwitchProps): ReactElement {
  const [isAlive, setIsAlive] = useState(false);
  const [zone, setZone] = useState("");
  const [differs, setDiffers] = useState(false);
  useEffect(() => setIsAlive(true), []);
  const choices = isAlive
    ? zoneChoices(agenda.timeZone, deviceZone ?? zoneOfDevice(), zones, instantOf(agenda), messages)
    : undefined;
  const chosen = choices?.find((choice) => choice.zone === zone);
  const shownZone = chosen?.zone;
  useEffect(() => {
    const root = within === undefined ? document : (document.getElementById(within) ?? document);
    if (shownZone === undefined) return;
    setDiffers(showSecondTimes(root, { eventZone: agenda.timeZone, zone: shownZone, messages }));
    return () => {
      showSecondTimes(root, undefined);
    };
  }, [agenda, messages, within, shownZone]);
  return <ZoneView {...{ agenda, messages, choices, chosen, differs }} onChoose={setZone} />;
}

function zoneOfDevice(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

import type { Agenda } from "@programmheft/core";
import type { AgendaLinks } from "../link/agenda-links.ts";
import type { Messages } from "../messages/messages.ts";
import { contentLanguage } from "../typography/content-language.ts";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";
import { announcedStarts } from "./announced-starts.ts";
import { clockChanges } from "./clock-changes.ts";
import type { AgendaDay } from "./group-by-day.ts";
import { runningIds } from "./running-ids.ts";

export interface SettingOptions extends AgendaLinks {
  readonly agenda: Agenda;
  readonly messages: Messages;
  readonly idPrefix?: string | undefined;
  /** The instant for which the list is made, in milliseconds since 1970 UTC. */
  readonly now?: number | undefined;
  /** The agenda as it was announced before it changed. */
  readonly announced?: Agenda | undefined;
}

const nothing: ReadonlySet<string> = new Set();

/** What all items of a day share. */
export function settingOfDay(day: Pick<AgendaDay, "sessions">, options: SettingOptions): AgendaItemSetting {
  const { agenda, messages, idPrefix = "", now, announced } = options;
  const { sessionHref, entryHref, personHref, projectHref } = options;
  return {
    messages,
    idPrefix,
    timeZone: agenda.timeZone,
    lang: contentLanguage(agenda.language, messages),
    namesZone: clockChanges(day.sessions),
    running: now === undefined ? nothing : runningIds(agenda, now),
    announced: announced === undefined ? undefined : announcedStarts(announced),
    sessionHref,
    entryHref,
    personHref,
    projectHref,
  };
}

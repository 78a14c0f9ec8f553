import type { Agenda } from "@programmheft/core";
import type { AgendaLinks } from "../link/agenda-links.ts";
import type { Messages } from "../messages/messages.ts";
import { contentLanguage } from "../typography/content-language.ts";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";
import { clockChanges } from "./clock-changes.ts";
import type { AgendaDay } from "./group-by-day.ts";

export interface SettingOptions extends AgendaLinks {
  readonly agenda: Agenda;
  readonly messages: Messages;
  readonly idPrefix?: string | undefined;
}

/** What all items of a day share. */
export function settingOfDay(day: Pick<AgendaDay, "sessions">, options: SettingOptions): AgendaItemSetting {
  const { agenda, messages, idPrefix = "", sessionHref, personHref, projectHref } = options;
  return {
    messages,
    idPrefix,
    timeZone: agenda.timeZone,
    lang: contentLanguage(agenda.language, messages),
    namesZone: clockChanges(day.sessions),
    sessionHref,
    personHref,
    projectHref,
  };
}

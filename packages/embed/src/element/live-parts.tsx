import type { Agenda } from "@programmheft/core";
import {
  browserClock,
  type Clock,
  connectFilter,
  FilterView,
  instantOf,
  liveTelling,
  type Messages,
  NowView,
  showSecondTimes,
  tellNow,
  wellKnownZones,
  ZoneView,
  zoneChoices,
} from "@programmheft/ui";
import type { ReactElement } from "react";
import { showMarkup } from "../markup/show-markup.ts";
import type { AgendaSettings } from "./agenda-settings.ts";

/** Where the parts stand that come alive, and what they show. */
export interface LivePlace {
  /** The element that holds the agenda and its parts. */
  readonly root: HTMLElement;
  readonly agenda: Agenda;
  readonly messages: Messages;
  readonly settings: AgendaSettings;
}

/** A part that comes alive: which settings ask for it, what stands there at first, and what lets it live. What `start` gives ends it. */
export interface LivePart {
  readonly className: string;
  readonly isWanted: (settings: AgendaSettings) => boolean;
  readonly markup?: (place: Omit<LivePlace, "root">) => ReactElement;
  readonly start: (region: Element, place: LivePlace) => () => void;
}

/** What is on now and what comes next. */
export const nowPart = {
  className: "ph-embed__now",
  isWanted: ({ now }) => now !== false,
  start: (
    region: Element,
    {
      agenda,
      messages,
      settings,
    }: Pick<LivePlace, "agenda" | "messages"> & {
      readonly settings: Pick<AgendaSettings, "now" | "headingLevel" | "prefix">;
    },
  ) => {
    const clock = clockOf(settings);
    const tell = (instant: number) => tellNow(agenda, instant, messages);
    const now = clock.now();
    const live = liveTelling({ telling: tell(now), now }, tell, clock);
    const { headingLevel, prefix } = settings;
    const onToggle = () => (live.state().is === "stopped" ? live.start() : live.stop());
    const show = () => {
      const state = live.state();
      showMarkup(
        region,
        <NowView {...{ agenda, messages, state, headingLevel, onToggle }} itemAddress={`#${prefix}{id}`} />,
      );
    };
    live.subscribe(show);
    live.start();
    return live.end;
  },
} satisfies LivePart;

/** The times of another zone beside those of the agenda. */
export const zonePart = {
  className: "ph-embed__zone",
  isWanted: ({ hasTimeZones }) => hasTimeZones,
  start: (
    region: Element,
    {
      root,
      agenda,
      messages,
    }: Pick<LivePlace, "root" | "messages"> & {
      readonly agenda: Pick<Agenda, "timeZone" | "start" | "sessions">;
    },
  ) => {
    const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const choices = zoneChoices(agenda.timeZone, deviceZone, wellKnownZones, instantOf(agenda), messages);
    const show = (zone: string) => {
      const chosen = choices.find((choice) => choice.zone === zone);
      const shown = root.querySelector(".ph-agenda") ?? root;
      const differs = showSecondTimes(shown, chosen && { eventZone: agenda.timeZone, zone, messages });
      showMarkup(region, <ZoneView {...{ agenda, messages, choices, chosen, differs }} onChoose={show} />);
    };
    show("");
    return () => {
      showSecondTimes(root, undefined);
    };
  },
} satisfies LivePart;

const filterPart: LivePart = {
  className: "ph-embed__filter",
  isWanted: ({ hasFilter }) => hasFilter,
  markup: ({ agenda, messages, settings: { prefix } }) => (
    <FilterView {...{ agenda, messages }} filter={{}} action="" queryPrefix={queryPrefixOf(prefix)} />
  ),
  start: (region, { root, agenda, messages, settings: { prefix } }) => {
    const form = region.querySelector("form");
    if (form === null) return () => undefined;
    const queryPrefix = queryPrefixOf(prefix);
    return connectFilter(form, {
      agenda,
      messages,
      root,
      clock: browserClock,
      idPrefix: prefix,
      queryPrefix,
    });
  },
};

/** In the order in which they stand above the agenda. */
export const liveParts: readonly LivePart[] = [nowPart, filterPart, zonePart];

/** Names in the address are never bare: a content management system may have the same ones. */
function queryPrefixOf(prefix: string): string {
  return prefix === "" ? "ph-" : prefix;
}

function clockOf({ now }: Pick<AgendaSettings, "now">): Clock {
  if (typeof now !== "number") return browserClock;
  return { now: () => now, whenItIs: () => () => undefined };
}

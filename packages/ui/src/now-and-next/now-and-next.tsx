"use client";

import type { Agenda } from "@programmheft/core";
import { type ReactElement, useEffect, useMemo, useSyncExternalStore } from "react";
import { browserClock } from "../clock/browser-clock.ts";
import type { Clock } from "../clock/clock.ts";
import type { HeadingLevel } from "../heading/heading.tsx";
import type { Messages } from "../messages/messages.ts";
import { liveTelling } from "./live-telling.ts";
import { NowView } from "./now-view.tsx";
import { tellDates } from "./tell-dates.ts";
import { tellNow } from "./tell-now.ts";

export interface NowAndNextProps {
  readonly agenda: Agenda;
  readonly messages: Messages;
  /**
   * The instant that the server tells of, in milliseconds since 1970 UTC; the browser must be given the same. Leave it out for
   * pages that are built ahead: then they say when the event is, until the browser knows what time it is.
   */
  readonly now?: number | undefined;
  /** Where the time comes from once the component is alive: the reader's device unless told. */
  readonly clock?: Clock | undefined;
  /** The level of the headings "Jetzt" and "Danach". 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Where items stand, with `{id}` for the id of a session: `#{id}`, the anchors of the agenda on the same page, unless told. */
  readonly itemAddress?: string | undefined;
}

/**
 * What is on right now and what comes next. It changes when the programme does and never in between, says each change once to
 * screen readers, and can be stopped.
 */
export function NowAndNext({
  agenda,
  messages,
  now,
  clock = browserClock,
  headingLevel = 2,
  itemAddress = "#{id}",
}: NowAndNextProps): ReactElement {
  const live = useMemo(() => {
    const tell = (instant: number) => tellNow(agenda, instant, messages);
    const first = now === undefined ? { telling: tellDates(agenda, messages) } : { telling: tell(now), now };
    return liveTelling(first, tell, clock);
  }, [agenda, messages, clock, now]);
  const state = useSyncExternalStore(live.subscribe, live.state, live.state);
  useEffect(() => {
    live.start();
    return live.end;
  }, [live]);
  const onToggle = state.is === "stopped" ? live.start : live.stop;
  return <NowView {...{ agenda, messages, state, headingLevel, itemAddress, onToggle }} />;
}

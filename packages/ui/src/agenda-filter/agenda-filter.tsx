"use client";

import type { Agenda, AgendaFilter as Filter } from "@programmheft/core";
import { type ReactElement, useEffect, useRef } from "react";
import { browserClock } from "../clock/browser-clock.ts";
import type { Clock } from "../clock/clock.ts";
import type { Messages } from "../messages/messages.ts";
import { connectFilter } from "./connect-filter.ts";
import { FilterView } from "./filter-view.tsx";

export interface AgendaFilterProps {
  /** The whole agenda, not what is left of it. */
  readonly agenda: Agenda;
  readonly messages: Messages;
  /** What the address asks for, where a server has read it with `readFilter`. */
  readonly filter?: Filter | undefined;
  /** Where the form is sent without script: this page unless told. */
  readonly action?: string | undefined;
  /** The id of the element that holds the agenda. Without it, the agenda is looked for in the whole page. */
  readonly within?: string | undefined;
  /** The same as that of the agenda. */
  readonly idPrefix?: string | undefined;
  /** Stands before each name in the address, where the page has parameters of its own. */
  readonly queryPrefix?: string | undefined;
  /** Tells when typing has paused: the reader's device unless told. */
  readonly clock?: Clock | undefined;
}

const nothing: Filter = {};

/**
 * Finds items by day, track, room, project, person and words. A plain form without script: a server reads the address with
 * `readFilter` and shows what `filterAgenda` leaves. Once alive, it hides in the page what is not asked for, without sending anything.
 */
export function AgendaFilter({
  agenda,
  messages,
  filter = nothing,
  action = "",
  within,
  idPrefix,
  queryPrefix = "",
  clock = browserClock,
}: AgendaFilterProps): ReactElement {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (form.current === null) return;
    const root = within === undefined ? document : (document.getElementById(within) ?? document);
    return connectFilter(form.current, { agenda, messages, root, clock, idPrefix, queryPrefix });
  }, [agenda, messages, within, clock, idPrefix, queryPrefix]);
  return <FilterView {...{ agenda, messages, filter, action, queryPrefix }} formRef={form} />;
}

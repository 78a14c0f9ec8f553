import type { Agenda } from "@programmheft/core";
import type { Messages } from "@programmheft/ui";
import type { ReactElement } from "react";
import type { AgendaSettings } from "./agenda-settings.ts";

/** Where the parts stand that come alive, and what they show. */
export interface LivePlace {
  /** The element that holds the agenda and its parts. */
  readonly root: HTMLElement;
  readonly agenda: Agenda;
  readonly messages: Messages;
  readonly settings: AgendaSettings;
}

/** A part that comes alive: what stands there at first, and what lets it live. What `start` gives ends it. */
export interface LivePart {
  readonly className: string;
  readonly markup?: (place: Omit<LivePlace, "root">) => ReactElement;
  readonly start: (region: Element, place: LivePlace) => () => void;
}

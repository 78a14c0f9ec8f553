import type { AgendaSession } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { formatClock } from "../date-time/format-time.ts";
import { startOf } from "../date-time/item-time.ts";
import type { AgendaLinks } from "../link/agenda-links.ts";
import { safeHref } from "../link/safe-href.ts";
import type { Messages } from "../messages/messages.ts";

/** What all parts of the drawing share. */
export interface OverviewSetting {
  readonly messages: Messages;
  readonly timeZone: string;
  readonly sessionHref: NonNullable<AgendaLinks["sessionHref"]>;
  readonly lang: string | undefined;
}

interface OverviewLinkProps {
  /** What it is called, for the ear and for who points at it. */
  readonly name: string;
  readonly lang: string | undefined;
  readonly href: string | undefined;
  readonly children: ReactNode;
}

/** A part of the drawing that leads somewhere; where the address is none, it has its name alone. */
export function OverviewLink({ name, lang, href, children }: OverviewLinkProps): ReactElement {
  const safe = safeHref(href);
  return safe === undefined ? (
    <g lang={lang}>
      <title>{name}</title>
      {children}
    </g>
  ) : (
    <a href={safe} aria-label={name} lang={lang}>
      <title>{name}</title>
      {children}
    </a>
  );
}

/** "09:50 ", or nothing where the start is not known. */
export function startWords(session: AgendaSession, timeZone: string, messages: Messages): string {
  const start = startOf(session, timeZone);
  return start === undefined ? "" : `${formatClock(start.wall, messages)} `;
}

/** A height of the drawing, given in pixels at the usual size of text, that grows with the text which stands in it. */
export function inRem(pixels: number): string {
  return `${pixels / 16}rem`;
}

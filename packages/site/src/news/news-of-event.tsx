import { localAt, parseInstant } from "@programmheft/core";
import { ChangeNotice } from "@programmheft/ui";
import type { ReactElement } from "react";
import type { SiteContext, SiteEvent } from "../page/site-context.ts";
import { changesWorthTelling } from "./changes-worth-telling.ts";

export interface NewsOfEventProps {
  readonly event: SiteEvent;
  readonly context: SiteContext;
}

/** What has changed lately in an event. Nothing where nothing has. */
export function NewsOfEvent({ event: { agenda }, context }: NewsOfEventProps): ReactElement | null {
  const { announced, language, messages } = context;
  const version = announced.get(agenda.id);
  if (version === undefined) return null;
  return (
    <ChangeNotice
      notes={changesWorthTelling(version.agenda, agenda, language)}
      since={localAt(parseInstant(version.firstChange), agenda.timeZone).date}
      messages={messages}
    />
  );
}

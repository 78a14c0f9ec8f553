import { instantOf, SideBlock, ZoneView } from "@programmheft/ui";
import type { ReactElement } from "react";
import type { SiteContext, SiteEvent } from "../page/site-context.ts";
import { hasZones } from "./has-zones.ts";

export interface ZoneBlockProps {
  readonly event: SiteEvent;
  readonly context: SiteContext;
}

/** In which time zone the times are meant, and, with a script, what the clocks show elsewhere. */
export function ZoneBlock({ event, context }: ZoneBlockProps): ReactElement | null {
  if (!hasZones(event)) return null;
  const { agenda } = event;
  const { messages, words } = context;
  return (
    <div className="site-zone">
      <SideBlock title={words.timeZone} messages={messages}>
        <div data-ph-zone={agenda.timeZone} data-at={instantOf(agenda)}>
          <ZoneView agenda={agenda} messages={messages} />
        </div>
      </SideBlock>
    </div>
  );
}

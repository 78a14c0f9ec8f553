import type { ReactElement } from "react";
import type { SiteContext, SiteEvent } from "../page/site-context.ts";
import { liveTimes } from "./live-times.ts";

export interface NowRegionProps {
  readonly event: SiteEvent;
  readonly context: SiteContext;
}

/** Where a script tells what is on now, while the event goes on. Without one, or at another time, there is nothing to see. */
export function NowRegion({ event, context }: NowRegionProps): ReactElement | null {
  const times = liveTimes(event);
  if (times === undefined) return null;
  return (
    <div
      className="site-now"
      data-ph-now={context.files.agenda(event.agenda.id)}
      data-from={times.from}
      data-until={times.until}
      hidden
    />
  );
}

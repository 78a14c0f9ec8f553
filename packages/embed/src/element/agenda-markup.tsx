import type { ReactElement } from "react";
import { type LivePlace, liveParts } from "./live-parts.tsx";
import type { Showing } from "./load-showing.ts";

/** All that an element holds: the places of the parts that come alive, and below them the agenda. */
export function AgendaMarkup({
  Programme,
  ...place
}: Omit<LivePlace, "root"> & Pick<Showing, "Programme">): ReactElement {
  const { agenda, messages, settings } = place;
  return (
    <>
      {liveParts
        .filter(({ isWanted }) => isWanted(settings))
        .map(({ className, markup }) => (
          <div key={className} className={className}>
            {markup?.(place)}
          </div>
        ))}
      <Programme {...{ agenda, messages }} headingLevel={settings.headingLevel} idPrefix={settings.prefix} />
    </>
  );
}

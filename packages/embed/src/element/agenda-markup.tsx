import type { ReactElement } from "react";
import type { LivePlace } from "./live-part.ts";
import type { Showing } from "./load-showing.ts";

/** All that an element holds: the places of the parts that come alive, and below them the agenda. */
export function AgendaMarkup({
  Programme,
  parts,
  ...place
}: Omit<LivePlace, "root"> & Showing): ReactElement {
  const { agenda, messages, settings } = place;
  return (
    <>
      {parts.map(({ className, markup }) => (
        <div key={className} className={className}>
          {markup?.(place)}
        </div>
      ))}
      <Programme {...{ agenda, messages }} headingLevel={settings.headingLevel} idPrefix={settings.prefix} />
    </>
  );
}

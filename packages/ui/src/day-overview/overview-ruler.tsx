import type { ReactElement } from "react";
import { isQuiet } from "../agenda-list/is-quiet.ts";
import { formatClock } from "../date-time/format-time.ts";
import { startOf } from "../date-time/item-time.ts";
import type { AgendaLinks } from "../link/agenda-links.ts";
import { safeHref } from "../link/safe-href.ts";
import type { Messages } from "../messages/messages.ts";
import type { Overview, OverviewBar } from "./overview-bars.ts";

export interface OverviewRulerProps {
  readonly overview: Overview;
  readonly messages: Messages;
  readonly timeZone: string;
  readonly sessionHref: NonNullable<AgendaLinks["sessionHref"]>;
  readonly lang: string | undefined;
}

/** With few lanes each is high enough to be hit by a finger (24 px, WCAG 2.5.8); with many the list below serves for that. */
const heightOf = (lanes: number) => (lanes <= 4 ? 26 : lanes <= 10 ? 12 : 7);
const gap = 3;
const scale = 22;

/**
 * Places by attributes of SVG in percent, so that the drawing grows with the page without a style attribute, which a strict
 * content security policy would refuse.
 */
export function OverviewRuler({ overview, ...setting }: OverviewRulerProps): ReactElement {
  const lane = heightOf(overview.laneCount);
  const drawing = overview.laneCount * (lane + gap);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named, it would become one picture, and the links in it would be lost.
    <svg className="ph-overview__ruler" width="100%" height={drawing + scale}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines and figures takes no focus; each link says its time. */}
      <g aria-hidden="true" className="ph-overview__scale">
        {overview.marks.map(({ at, time }, index) => (
          <g key={time} className={index % 2 === 1 ? "ph-overview__second" : undefined}>
            <line x1={`${at}%`} x2={`${at}%`} y1="0" y2={drawing + 5} />
            <text x={`${at}%`} y={drawing + 18} textAnchor={at < 2 ? "start" : at > 97 ? "end" : "middle"}>
              {formatClock(time, setting.messages)}
            </text>
          </g>
        ))}
      </g>
      {overview.bars
        .filter(({ length }) => length > 0)
        .map((bar) => (
          <Bar key={bar.session.id} bar={bar} lane={lane} {...setting} />
        ))}
    </svg>
  );
}

type BarProps = Omit<OverviewRulerProps, "overview"> & { readonly bar: OverviewBar; readonly lane: number };

function Bar({ bar, lane, messages, timeZone, lang, sessionHref }: BarProps): ReactElement {
  const { session } = bar;
  const start = startOf(session, timeZone);
  const href = safeHref(sessionHref(session.id));
  const time = start === undefined ? "" : `${formatClock(start.wall, messages)} `;
  const name = `${time}${session.title}${session.cancelled ? `, ${messages.text.cancelled}` : ""}`;
  const kind = session.cancelled
    ? " ph-overview__bar--cancelled"
    : isQuiet(session)
      ? " ph-overview__bar--quiet"
      : "";
  const rect = (
    <rect
      className={`ph-overview__bar${kind}`}
      x={`${bar.start}%`}
      y={bar.lane * (lane + gap) + 1}
      width={`${Math.max(0.4, bar.length - 0.3)}%`}
      height={bar.laneCount * (lane + gap) - gap}
      rx="2"
    />
  );
  return href === undefined ? (
    <g lang={lang}>
      <title>{name}</title>
      {rect}
    </g>
  ) : (
    <a href={href} aria-label={name} lang={lang}>
      <title>{name}</title>
      {rect}
    </a>
  );
}

import type { ReactElement } from "react";
import { isQuiet } from "../agenda-list/is-quiet.ts";
import { formatClock } from "../date-time/format-time.ts";
import type { Overview, OverviewBar } from "./overview-bars.ts";
import { inRem, OverviewLink, type OverviewSetting, startWords } from "./overview-link.tsx";
import { OverviewStepBar } from "./overview-step-bar.tsx";

interface OverviewRulerProps extends OverviewSetting {
  readonly overview: Overview;
}

/*
 * Heights in pixels at the usual size of text; `inRem` lets them grow with it.
 * A lane is high enough to be hit by a finger (24 px, WCAG 2.5.8).
 */
const lane = 26;
/** Up to so many lanes are drawn one below the other; of more the profile is drawn. */
const mostLanes = 4;
/** How much higher the step is in which all lanes are taken. */
const rise = 52;
const gap = 3;
const scale = 22;

/** Whether there are too many lanes to draw each session. */
export function isProfile({ laneCount }: Overview): boolean {
  return laneCount > mostLanes;
}

/**
 * Places by attributes of SVG in percent, so that the drawing grows with the page without a style attribute, which a strict
 * content security policy would refuse.
 */
export function OverviewRuler({ overview, ...setting }: OverviewRulerProps): ReactElement {
  const { laneCount, bars, steps, marks } = overview;
  const drawing = isProfile(overview) ? lane + rise : laneCount * (lane + gap);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named, it would become one picture, and the links in it would be lost.
    <svg className="ph-overview__ruler" width="100%" height={inRem(drawing + scale)}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines and figures takes no focus; each link says its time. */}
      <g aria-hidden="true" className="ph-overview__scale">
        {marks.map(({ at, time }, index) => (
          <g key={time} className={index % 2 === 1 ? "ph-overview__second" : undefined}>
            <line x1={`${at}%`} x2={`${at}%`} y1="0" y2={inRem(drawing + 5)} />
            <text
              x={`${at}%`}
              y={inRem(drawing + 18)}
              textAnchor={at < 2 ? "start" : at > 97 ? "end" : "middle"}
            >
              {formatClock(time, setting.messages)}
            </text>
          </g>
        ))}
      </g>
      {isProfile(overview)
        ? steps.map((step) => (
            <OverviewStepBar key={step.start} {...{ step, laneCount, lane, rise }} {...setting} />
          ))
        : bars
            .filter(({ length }) => length > 0)
            .map((bar) => <Bar key={bar.session.id} bar={bar} {...setting} />)}
    </svg>
  );
}

type BarProps = OverviewSetting & { readonly bar: OverviewBar };

function Bar({ bar, messages, timeZone, lang, sessionHref }: BarProps): ReactElement {
  const { session } = bar;
  const name = `${startWords(session, timeZone, messages)}${session.title}${session.cancelled ? `, ${messages.text.cancelled}` : ""}`;
  const kind = session.cancelled
    ? " ph-overview__bar--cancelled"
    : isQuiet(session)
      ? " ph-overview__bar--quiet"
      : "";
  const place = {
    x: `${bar.start}%`,
    y: inRem(bar.lane * (lane + gap) + 1),
    width: `${Math.max(0.4, bar.length - 0.3)}%`,
    height: inRem(bar.laneCount * (lane + gap) - gap),
  };
  return (
    <>
      <OverviewLink name={name} lang={lang} href={sessionHref(session.id)}>
        <rect className={`ph-overview__bar${kind}`} {...place} rx="2" />
      </OverviewLink>
      {/* Text of SVG cannot end in an ellipsis. For the eye alone: the link has its name. */}
      <foreignObject {...place} className="ph-overview__name" lang={lang}>
        <div aria-hidden="true">
          <span>{session.title}</span>
        </div>
      </foreignObject>
    </>
  );
}

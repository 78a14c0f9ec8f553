import type { ReactElement } from "react";
import { fillIn } from "../messages/messages.ts";
import type { OverviewStep } from "./overview-bars.ts";
import { inRem, OverviewLink, type OverviewSetting, startWords } from "./overview-link.tsx";

type OverviewStepBarProps = OverviewSetting & {
  readonly step: OverviewStep;
  readonly laneCount: number;
  /** How high the lowest step is, and how much higher the highest one. In pixels at the usual size of text. */
  readonly lane: number;
  readonly rise: number;
};

/** From this share of the day on there is room for a number, in percent. */
const roomForNumber = 3;

/** A step of the profile: the higher, the more goes on at once. It leads to the first of those that begin with it. */
export function OverviewStepBar({
  step,
  laneCount,
  lane,
  rise,
  ...setting
}: OverviewStepBarProps): ReactElement {
  const { start, length, count, begun, isQuiet } = step;
  const { messages, timeZone, sessionHref, lang } = setting;
  const height = lane + (rise * (count - 1)) / Math.max(1, laneCount - 1);
  const top = lane + rise - height;
  const bar = (
    <rect
      className={`ph-overview__bar${isQuiet ? " ph-overview__bar--quiet" : ""}`}
      x={`${start}%`}
      y={inRem(top + 1)}
      width={`${Math.max(0.4, length - 0.3)}%`}
      height={inRem(height - 2)}
      rx="2"
    />
  );
  // Stands beside the link: in it, it would be a text of the link that its name does not end with.
  const number = count > 1 && length >= roomForNumber && (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g aria-hidden="true">
      <text
        className="ph-overview__count"
        x={`${start + length / 2}%`}
        y={inRem(top + height / 2 + 5)}
        textAnchor="middle"
      >
        {count}
      </text>
    </g>
  );
  const [first, second] = begun;
  if (first === undefined)
    return (
      <>
        {bar}
        {number}
      </>
    );
  const what = second === undefined ? first.title : fillIn(messages.text.itemsCount, { count: begun.length });
  return (
    <>
      <OverviewLink
        name={`${startWords(first, timeZone, messages)}${what}`}
        lang={second === undefined ? lang : undefined}
        href={sessionHref(first.id)}
      >
        {bar}
      </OverviewLink>
      {number}
    </>
  );
}

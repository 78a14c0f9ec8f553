import { browserClock, type Clock, liveTelling, NowView, tellNow } from "@programmheft/ui";
import { showMarkup } from "../markup/show-markup.ts";
import type { AgendaSettings } from "./agenda-settings.ts";
import type { LivePart, LivePlace } from "./live-part.ts";

/** What is on now and what comes next. */
export const nowPart = {
  className: "ph-embed__now",
  start: (
    region: Element,
    {
      agenda,
      messages,
      settings,
    }: Pick<LivePlace, "agenda" | "messages"> & {
      readonly settings: Pick<AgendaSettings, "now" | "headingLevel" | "prefix">;
    },
  ) => {
    const clock = clockOf(settings);
    const tell = (instant: number) => tellNow(agenda, instant, messages);
    const now = clock.now();
    const live = liveTelling({ telling: tell(now), now }, tell, clock);
    const { headingLevel, prefix } = settings;
    const onToggle = () => (live.state().is === "stopped" ? live.start() : live.stop());
    const show = () => {
      const state = live.state();
      showMarkup(
        region,
        <NowView {...{ agenda, messages, state, headingLevel, onToggle }} itemAddress={`#${prefix}{id}`} />,
      );
    };
    live.subscribe(show);
    live.start();
    return live.end;
  },
} satisfies LivePart;

function clockOf({ now }: Pick<AgendaSettings, "now">): Clock {
  if (typeof now !== "number") return browserClock;
  return { now: () => now, whenItIs: () => () => undefined };
}

import type { Agenda } from "@programmheft/core";
import { instantOf, showSecondTimes, wellKnownZones, ZoneView, zoneChoices } from "@programmheft/ui";
import { showMarkup } from "../markup/show-markup.ts";
import type { LivePart, LivePlace } from "./live-part.ts";

/** The times of another zone beside those of the agenda. */
export const zonePart = {
  className: "ph-embed__zone",
  start: (
    region: Element,
    {
      root,
      agenda,
      messages,
    }: Pick<LivePlace, "root" | "messages"> & {
      readonly agenda: Pick<Agenda, "timeZone" | "start" | "sessions">;
    },
  ) => {
    const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const choices = zoneChoices(agenda.timeZone, deviceZone, wellKnownZones, instantOf(agenda), messages);
    const show = (zone: string) => {
      const chosen = choices.find((choice) => choice.zone === zone);
      const shown = root.querySelector(".ph-agenda") ?? root;
      const differs = showSecondTimes(shown, chosen && { eventZone: agenda.timeZone, zone, messages });
      showMarkup(region, <ZoneView {...{ agenda, messages, choices, chosen, differs }} onChoose={show} />);
    };
    show("");
    return () => {
      showSecondTimes(root, undefined);
    };
  },
} satisfies LivePart;

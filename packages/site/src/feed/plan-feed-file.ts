import { formatInstant } from "@programmheft/core";
import { type FeedMemory, planFeed, printFeed } from "@programmheft/formats/feed";
import { wholeAddress } from "../address/whole-address.ts";
import type { SiteContext } from "../page/site-context.ts";
import type { SiteFile } from "../plan/site-file.ts";

/** The feed of a site, and what it remembers for the next time. */
export interface PlannedFeed {
  readonly file: SiteFile;
  readonly memory: FeedMemory;
}

/** Works out the feed of the series: what is new, changed, cancelled, or to be watched again, in the language of the series. */
export function planFeedFile(context: SiteContext): PlannedFeed {
  const { series, options, files, addresses, language } = context;
  const { address } = options;
  const agendas = context.events.map(({ agenda }) => agenda);
  const memory = planFeed(agendas, {
    previous: options.memory?.feed,
    now: formatInstant(options.now, "UTC"),
  });
  const { output } = printFeed(agendas, series, {
    language,
    memory,
    feedUrl: wholeAddress(files.feed, address),
    ...(address !== undefined && {
      pageOf: (id: string) => wholeAddress(addresses.event(id), address) ?? address,
    }),
  });
  return { file: { path: files.feed.slice(1), content: output }, memory };
}

import { browserClock, connectFilter, FilterView } from "@programmheft/ui";
import type { LivePart } from "../element/live-part.ts";

/** The filter, for pages that ask for it. */
export const filterPart: LivePart = {
  className: "ph-embed__filter",
  markup: ({ agenda, messages, settings: { prefix } }) => (
    <FilterView {...{ agenda, messages }} filter={{}} action="" queryPrefix={queryPrefixOf(prefix)} />
  ),
  start: (region, { root, agenda, messages, settings: { prefix } }) => {
    const form = region.querySelector("form");
    if (form === null) return () => undefined;
    const queryPrefix = queryPrefixOf(prefix);
    return connectFilter(form, {
      agenda,
      messages,
      root,
      clock: browserClock,
      idPrefix: prefix,
      queryPrefix,
    });
  },
};

/** Names in the address are never bare: a content management system may have the same ones. */
function queryPrefixOf(prefix: string): string {
  return prefix === "" ? "ph-" : prefix;
}

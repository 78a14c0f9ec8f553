import { browserClock, type Messages } from "@programmheft/ui";
import { loadText } from "../agenda-data/load-text.ts";
import { readAgenda } from "../agenda-data/read-agenda.ts";
import { nowPart } from "../element/now-part.tsx";
import { zonePart } from "../element/zone-part.tsx";

/**
 * Brings to life what a page holds that was written ahead, by its attributes: `data-ph-now` names the agenda from which it is told what is
 * on, between `data-from` and `data-until`; `data-ph-zone` and `data-at` say in which zone the times of the page are meant, and when.
 * What cannot be had stays as the page has it: it is complete without.
 */
export function enlivenPage(messages: Messages): void {
  for (const region of document.querySelectorAll<HTMLElement>("[data-ph-now]")) tellInTime(region, messages);
  for (const region of document.querySelectorAll<HTMLElement>("[data-ph-zone]")) offerZones(region, messages);
}

/** Nothing is fetched before there is something to tell, and nothing told when all is over. */
function tellInTime(region: HTMLElement, messages: Messages): void {
  const { phNow: address = "", from = "", until = "" } = region.dataset;
  const now = browserClock.now();
  if (!(now < Date.parse(until))) return;
  const begin = () => void tell(region, address, messages);
  if (now < Date.parse(from)) browserClock.whenItIs(Date.parse(from), begin);
  else begin();
}

async function tell(region: HTMLElement, address: string, messages: Messages): Promise<void> {
  const loaded = await loadText(address, new AbortController().signal);
  const read = "value" in loaded ? readAgenda(loaded.value) : loaded;
  if ("problem" in read) return;
  nowPart.start(region, {
    agenda: read.value,
    messages,
    settings: { now: true, headingLevel: 2, prefix: "" },
  });
  region.hidden = false;
}

function offerZones(region: HTMLElement, messages: Messages): void {
  const { phZone: timeZone = "", at: start } = region.dataset;
  const agenda = { timeZone, sessions: [], ...(start !== undefined && { start }) };
  zonePart.start(region, { root: document.body, agenda, messages });
}

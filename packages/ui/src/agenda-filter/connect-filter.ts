import type { Agenda, AgendaFilter } from "@programmheft/core";
import type { Clock } from "../clock/clock.ts";
import type { Messages } from "../messages/messages.ts";
import { filterKeys, filterValue, readFilter, writeFilter } from "./filter-query.ts";
import { showItems } from "./show-items.ts";
import { tellFilter } from "./tell-filter.ts";

/** What a form of `FilterView` needs to come alive. */
export interface FilterConnection {
  /** The whole agenda. */
  readonly agenda: Agenda;
  readonly messages: Messages;
  /** What holds the agenda in the page. */
  readonly root: ParentNode;
  readonly clock: Clock;
  readonly idPrefix?: string | undefined;
  readonly queryPrefix?: string | undefined;
}

/** Typing pauses this long before the list follows, so that not every letter is announced. In milliseconds. */
const pause = 300;

/**
 * Makes a filter form act at once instead of asking the server: the agenda in the page shows what is kept, the count is said, the
 * address follows so that it can be passed on. Where the page lacks what is asked for, the form is sent after all.
 * @returns what undoes it
 */
export function connectFilter(form: HTMLFormElement, connection: FilterConnection): () => void {
  const { agenda, messages, root, clock, idPrefix = "", queryPrefix = "" } = connection;
  const status = form.querySelector<HTMLElement>("[role=status]");
  const reset = form.querySelector<HTMLAnchorElement>(".ph-filter__reset");
  let callOff: (() => void) | undefined;

  const show = (filter: AgendaFilter): boolean => {
    callOff?.();
    const { isActive, words, kept } = tellFilter(agenda, filter, messages);
    if (status !== null && status.textContent !== words) status.textContent = words;
    if (reset !== null) reset.hidden = !isActive;
    return showItems(root, agenda, kept, idPrefix);
  };
  const apply = () => {
    const filter = readFilter(entriesOf(form), queryPrefix);
    const isWhole = show(filter);
    const address = addressWith(filter, queryPrefix);
    if (isWhole) history.replaceState(history.state, "", address);
    else location.assign(address);
  };

  const onInput = ({ target }: Event) => {
    callOff?.();
    if (target instanceof HTMLInputElement) callOff = clock.whenItIs(clock.now() + pause, apply);
    else apply();
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    apply();
  };
  const onReset = (event: Event) => {
    event.preventDefault();
    fill(form, {}, queryPrefix);
    apply();
    form.querySelector<HTMLElement>("input, select")?.focus();
  };
  form.addEventListener("input", onInput);
  form.addEventListener("submit", onSubmit);
  reset?.addEventListener("click", onReset);

  // The address may ask for something that the server, or a page that was built ahead, did not look at.
  const asked = readFilter(new URLSearchParams(location.search), queryPrefix);
  fill(form, asked, queryPrefix);
  show(asked);

  return () => {
    callOff?.();
    form.removeEventListener("input", onInput);
    form.removeEventListener("submit", onSubmit);
    reset?.removeEventListener("click", onReset);
  };
}

function entriesOf(form: HTMLFormElement): URLSearchParams {
  const entries = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") entries.append(name, value);
  return entries;
}

function fill(form: HTMLFormElement, filter: AgendaFilter, queryPrefix: string): void {
  for (const key of filterKeys) {
    const field = form.elements.namedItem(queryPrefix + key);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) {
      field.value = filterValue(filter, key);
    }
  }
}

function addressWith(filter: AgendaFilter, queryPrefix: string): string {
  const query = writeFilter(filter, new URLSearchParams(location.search), queryPrefix).toString();
  return `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
}

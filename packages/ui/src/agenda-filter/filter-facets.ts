import type { Agenda, AgendaSession } from "@programmheft/core";
import { formatDate } from "../date-time/format-date.ts";
import type { MessageKey } from "../messages/german.ts";
import type { Messages } from "../messages/messages.ts";
import type { FilterKey } from "./filter-query.ts";

/** One choice: what stands in the address, and what the reader sees. */
interface FacetOption {
  readonly value: string;
  readonly label: string;
}

/** What an agenda can be filtered by, with all that can be chosen. */
export interface Facet {
  readonly key: FilterKey;
  readonly label: MessageKey;
  readonly options: readonly FacetOption[];
}

interface FacetKind {
  readonly key: FilterKey;
  readonly label: MessageKey;
  readonly optionsOf: (item: AgendaSession, messages: Messages) => readonly (FacetOption | undefined)[];
  /** By what it is put in order. Without it, the order is that of the programme. */
  readonly rank?: (option: FacetOption) => string;
}

const facetKinds: readonly FacetKind[] = [
  { key: "day", label: "filterDay", optionsOf: ({ day }, messages) => [dayOption(day, messages)] },
  { key: "track", label: "filterTrack", optionsOf: ({ track }) => [named(track)] },
  { key: "room", label: "filterRoom", optionsOf: ({ room }) => [named(room)] },
  {
    key: "project",
    label: "filterProject",
    optionsOf: ({ project, participants }) => [
      named(project),
      ...participants.map((participant) => named(participant.project)),
    ],
    rank: ({ label }) => plainLetters(label),
  },
  {
    key: "person",
    label: "filterPerson",
    optionsOf: ({ participants }) =>
      participants.map(({ personId, name }) =>
        personId === undefined ? undefined : { value: personId, label: name },
      ),
    rank: ({ label }) => plainLetters(lastNameFirst(label)),
  },
];

/** What an agenda can be filtered by: whatever it has at least two of, among sessions and contributions alike. */
export function filterFacets(agenda: Agenda, messages: Messages): readonly Facet[] {
  const items = agenda.sessions.flatMap(withContributions);
  return facetKinds.flatMap(({ key, label, optionsOf, rank }) => {
    const options = new Map<string, FacetOption>();
    for (const option of items.flatMap((item) => optionsOf(item, messages)))
      if (option !== undefined && !options.has(option.value)) options.set(option.value, option);
    if (options.size < 2) return [];
    const found = [...options.values()];
    return [{ key, label, options: rank === undefined ? found : sortedBy(found, rank) }];
  });
}

function withContributions(item: AgendaSession): readonly AgendaSession[] {
  return [item, ...item.contributions.flatMap(withContributions)];
}

function named(name: string | undefined): FacetOption | undefined {
  return name === undefined ? undefined : { value: name, label: name };
}

function dayOption(day: string | undefined, messages: Messages): FacetOption | undefined {
  if (day === undefined) return undefined;
  return { value: day, label: /^\d{4}-\d\d-\d\d$/u.test(day) ? formatDate(day, messages) : day };
}

/** Not `localeCompare`, whose order differs between the versions of ICU that servers and browsers have. */
function sortedBy(
  options: readonly FacetOption[],
  rank: (option: FacetOption) => string,
): readonly FacetOption[] {
  return options
    .map((option) => ({ option, rank: rank(option) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ option }) => option);
}

function plainLetters(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
}

function lastNameFirst(name: string): string {
  const words = name.split(" ");
  return [words.at(-1), ...words.slice(0, -1)].join(" ");
}

import type { Event } from "../event/event.ts";
import type { Participant } from "../people/participant.ts";
import type { Material } from "../session/material.ts";
import type { Session } from "../session/session.ts";
import type { Difference } from "./field-difference.ts";
import type { OwnerPath } from "./item-path.ts";

/** What is to be done to a list of people or materials, by the keys of its entries. */
export interface ListEdits<Entry> {
  readonly set: Map<string, Difference<Entry>>;
  /** Entries that become someone else: `set` holds all there is to say of them. */
  readonly replaced: Set<string>;
  readonly removed: Set<string>;
  readonly added: Map<string, { readonly after: string | null; readonly value: Entry }>;
  readonly placed: Map<string, string | null>;
}

/** An item that is to be added, or to stand elsewhere. */
export interface ItemPlacing {
  readonly at: OwnerPath;
  readonly parent: OwnerPath;
  readonly after: OwnerPath | null;
}

/**
 * What is to be done to an event, sorted by where. The keys of the maps are those of paths (`pathKey`) in the event as it was; the
 * empty key means the event. Whoever makes edits has seen to it that they fit the event and each other.
 */
export interface Edits {
  event: Difference<Event>;
  readonly items: Map<string, Difference<Session>>;
  readonly people: Map<string, ListEdits<Participant>>;
  readonly materials: Map<string, ListEdits<Material>>;
  readonly added: Map<string, ItemPlacing & { readonly value: Session }>;
  /** Every item that goes, each by itself. */
  readonly removed: Set<string>;
  readonly placed: Map<string, ItemPlacing>;
}

/** Nothing to do to a list. */
export function noListEdits<Entry>(): ListEdits<Entry> {
  return { set: new Map(), replaced: new Set(), removed: new Set(), added: new Map(), placed: new Map() };
}

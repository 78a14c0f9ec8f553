import type { Id } from "@programmheft/core";

/** Where what is written can be found on the web, as far as that is known. All are whole addresses with https or http. */
export interface PublicAddresses {
  /** The page of the series. */
  readonly series?: string;
  /** The page of an event. */
  readonly pageOf?: (eventId: Id) => string;
  /** The calendar to subscribe to. */
  readonly calendar?: string;
  /** The feed to subscribe to. */
  readonly feed?: string;
}

/** How often an entry was revised, and when. Instants in milliseconds since 1970 UTC. */
export interface Revision {
  /** How many of its changes mattered (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly created?: number;
  readonly revised?: number;
}

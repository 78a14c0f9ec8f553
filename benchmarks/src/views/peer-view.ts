/** A session of the programme that all show, as plain as every calendar takes it. Times are those of the clock on the wall. */
export interface PeerSession {
  readonly id: string;
  readonly title: string;
  /** As in `2026-09-10T09:00:00`. */
  readonly start: string;
  readonly end: string;
  readonly room: string;
  /** Names and affiliations in one line. */
  readonly people: string;
}

/** A way of a peer to show sessions. */
export interface PeerView {
  /** Finds the element of each session, once it is shown. */
  readonly sessionSelector: string;
  readonly mount: (place: HTMLElement, sessions: readonly PeerSession[]) => unknown;
}

declare global {
  // A page of the benchmark hands over its views in it: scripts that are served know no other way under a strict policy.
  var peerViews: Readonly<Record<string, PeerView>>;
}

/** The first and the last day of the programme, and all its rooms. */
export const firstDay = "2026-09-10";
export const dayCount = 4;

export function roomsOf(sessions: readonly PeerSession[]): readonly string[] {
  return [...new Set(sessions.map(({ room }) => room))];
}

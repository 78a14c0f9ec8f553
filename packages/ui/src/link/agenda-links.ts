/** Where a site has pages to which an agenda can link. What gives undefined stays plain text. */
export interface AgendaLinks {
  /** @param id the `id` of a session of the agenda */
  readonly sessionHref?: ((id: string) => string | undefined) | undefined;
  /** Where an entry for calendars lies. @param id the `id` of a session of the agenda */
  readonly entryHref?: ((id: string) => string | undefined) | undefined;
  /** @param personId the `personId` of a participant */
  readonly personHref?: ((personId: string) => string | undefined) | undefined;
  /** @param project the short name of a project, as in "KoDa_eG" */
  readonly projectHref?: ((project: string) => string | undefined) | undefined;
}

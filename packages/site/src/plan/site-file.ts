/** A file of a site: its path from the root of the site, with slashes and none at the start, and what stands in it. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A picture for previews in messengers and networks, not yet drawn. */
export interface SharePicture {
  /**
   * From the root of the site, as those of its files. The name follows from what it shows: a file of this name shows it and need not
   * be drawn again, and services that keep a picture by its address see when it is another.
   */
  readonly path: string;
  readonly svg: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
}

/** The pictures of a site. */
export interface SharePictures {
  /** Also for the pages that have none of their own. */
  readonly ofSeries?: SharePicture | undefined;
  /** By the ids of the events. */
  readonly ofEvents: ReadonlyMap<string, SharePicture>;
}

/** Where nobody can draw them, or their addresses would not be known. */
export const noPictures: SharePictures = { ofEvents: new Map() };

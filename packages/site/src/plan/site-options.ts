import type { SiteMemory } from "../memory/site-memory.ts";
import type { TextMeasure } from "../share-picture/text-measure.ts";
import type { TextPageSource } from "../text-page/text-page-source.ts";
import type { SiteFile } from "./site-file.ts";

/** Another part of the web place that the site belongs to, named in its navigation. */
export interface SiteLink {
  readonly title: Readonly<Record<"de" | "en", string>>;
  /** From the root of the site ("/werkstatt/"), or a whole address. */
  readonly href: Readonly<Record<"de" | "en", string>>;
}

/** What a site is made of besides its series. */
export interface SiteOptions {
  /** The instant at which it is built (milliseconds since 1970 UTC): it decides what is upcoming and what is past. */
  readonly now: number;
  /**
   * Where the site will stand, as in "https://example.org/reihe/". Without it there is no sitemap, and what needs a whole
   * address (pictures for previews, the feed) goes without.
   */
  readonly address?: string | undefined;
  /** How wide text is in share pictures: without it there are none. */
  readonly measure?: TextMeasure | undefined;
  /** What the last build remembered; absent for the first. */
  readonly memory?: SiteMemory | undefined;
  /** Style sheet, fonts, icon: written as they are. */
  readonly assets: readonly SiteFile[];
  /** Imprint, privacy and the like, in the order of the footer. */
  readonly textPages?: readonly TextPageSource[];
  readonly links?: readonly SiteLink[];
}

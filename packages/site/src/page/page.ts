import type { ReactElement } from "react";
import type { PageAddress } from "../address/addresses.ts";
import type { SharePicture } from "../share-picture/share-picture.ts";

/** One page of a site, before it becomes a document. */
export interface Page {
  /** Where it stands, in either language. */
  readonly address: PageAddress;
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** The pieces of its main part. */
  readonly content: ReactElement;
  /** Files of the same content in other formats, from the root of the site. */
  readonly alternates?: readonly PageAlternate[];
  /** Whether it has no twin in the other language. */
  readonly isMonolingual?: boolean;
  /** schema.org, as JSON-LD whose signs are safe within a script element. */
  readonly structuredData?: string | undefined;
  /** Whether the script runs in it that tells what is on now and shows the times of other zones. */
  readonly runs?: boolean;
  /** A picture for previews. */
  readonly picture?: SharePicture | undefined;
}

/** Another format of what a page shows. */
interface PageAlternate {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

import { languageFor, type Series } from "@programmheft/core";
import { planCalendars } from "../calendar/plan-calendars.ts";
import { eventPage } from "../event-page/event-page.tsx";
import { planFeedFile } from "../feed/plan-feed-file.ts";
import { lostPage } from "../lost-page/lost-page.tsx";
import type { SiteMemory } from "../memory/site-memory.ts";
import { announcedVersions } from "../news/announced-versions.ts";
import type { Page } from "../page/page.ts";
import { printLostPage, printPage } from "../page/print-page.tsx";
import { type SiteContext, siteContext } from "../page/site-context.ts";
import { peoplePage } from "../person-page/people-page.tsx";
import { personPage } from "../person-page/person-page.tsx";
import { projectPage } from "../project-page/project-page.tsx";
import { projectsPage } from "../project-page/projects-page.tsx";
import { seriesPage } from "../series-page/series-page.tsx";
import type { SharePicture } from "../share-picture/share-picture.ts";
import { sharePictures } from "../share-picture/share-pictures.ts";
import { sitemapFiles } from "../sitemap/print-sitemap.ts";
import { textPage } from "../text-page/text-page.tsx";
import type { SiteFile } from "./site-file.ts";
import type { SiteOptions } from "./site-options.ts";

/** A site before it is written. */
export interface SitePlan {
  /** In the order of their paths. */
  readonly files: readonly SiteFile[];
  /** Pictures that are still to be drawn. */
  readonly pictures: readonly SharePicture[];
  /** What to hand to the next build, so that subscribers are told of changes and of them alone. */
  readonly memory: SiteMemory;
}

/**
 * Works out every file of the site of a series: its pages in German and English, calendars, and what goes with them. The same series
 * and options give the same bytes.
 */
export function planSite(series: Series, options: SiteOptions): SitePlan {
  const bare = siteContext(series, options, languageFor(series.language));
  const pictures = sharePictures(bare);
  const changes = announcedVersions(bare);
  const shared = { pictures, announced: new Map(changes.map((version) => [version.agenda.id, version])) };
  const main = { ...bare, ...shared };
  const other = siteContext(series, options, main.otherLanguage, shared);
  const calendars = planCalendars(main);
  const feed = planFeedFile(main);
  const pages = [
    ...[main, other].flatMap((context) => pagesOf(context).map((page) => printPage(page, context))),
    ...(options.textPages ?? []).map((source) => printPage(textPage(source, main), main)),
  ];
  const files = [
    ...options.assets,
    ...pages,
    printLostPage(lostPage(main), main),
    ...calendars.files,
    ...main.events.map(({ agenda }) => ({
      path: main.files.agenda(agenda.id).slice(1),
      content: `${JSON.stringify(agenda, undefined, 1)}\n`,
    })),
    feed.file,
    ...sitemapFiles(pages, options.address),
  ];
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    pictures: [...(pictures.ofSeries ? [pictures.ofSeries] : []), ...pictures.ofEvents.values()],
    memory: { version: 1, calendar: calendars.ledger, feed: feed.memory, changes: [...changes] },
  };
}

function pagesOf(context: SiteContext): readonly Page[] {
  const { directory, events } = context;
  return [
    seriesPage(context),
    ...events.map((event) => eventPage(event, context)),
    ...(directory.people.length > 0 ? [peoplePage(context)] : []),
    ...directory.people.map((person) => personPage(person, context)),
    ...(directory.projects.length > 0 ? [projectsPage(context)] : []),
    ...directory.projects.map((project) => projectPage(project, context)),
  ];
}

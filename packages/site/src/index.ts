export { assembleSeries, type ContentProblem, type SeriesReading } from "./content/assemble-series.ts";
export type { ContentFile } from "./content/content-file.ts";
export { type ContentFolder, pageFolders, sortContentFolder } from "./content/content-folder.ts";
export { printSiteMemory, readSiteMemory, SiteMemory } from "./memory/site-memory.ts";
export { planSite, type SitePlan } from "./plan/plan-site.ts";
export { fontFile, iconFile, styleFile } from "./plan/site-assets.ts";
export type { SiteFile } from "./plan/site-file.ts";
export type { SiteLink, SiteOptions } from "./plan/site-options.ts";
export type { TextPageSource } from "./text-page/text-page-source.ts";

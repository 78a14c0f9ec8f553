export { readSiteAssets } from "./read-site-assets.ts";

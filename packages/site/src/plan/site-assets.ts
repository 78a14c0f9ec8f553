/** Where a site has its style sheet, as a path from its root. */
export const styleFile = "assets/site.css";
/** Where a site has its one font. */
export const fontFile = "assets/source-serif-4-600.woff2";
/** What lets the pages of events live, in each language. */
export const scriptFiles = { de: "assets/live-de.js", en: "assets/live-en.js" } as const;
/** Where a site has its icon. */
export const iconFile = "assets/icon.svg";

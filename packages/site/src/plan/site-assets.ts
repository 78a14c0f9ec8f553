/** Where a site has its style sheet, its one font, its scripts and its icon, as paths from its root. */
export const styleFile = "assets/site.css";
export const fontFile = "assets/source-serif-4-600.woff2";
/** What lets the pages of events live, in each language. */
export const scriptFiles = { de: "assets/live-de.js", en: "assets/live-en.js" } as const;
export const iconFile = "assets/icon.svg";

/** Where a site has its style sheet, its one font and its icon, as paths from its root. */
export const styleFile = "assets/site.css";
export const fontFile = "assets/source-serif-4-600.woff2";
export const iconFile = "assets/icon.svg";

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fontFile, iconFile, scriptFiles, styleFile } from "../plan/site-assets.ts";
import type { SiteFile } from "../plan/site-file.ts";

const require = createRequire(import.meta.url);
const fontSource = "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2";

/** The lines of a page of a booklet, in the colour of the links. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Programm</title><style>path{fill:none;stroke:#0b5a63;stroke-width:3;stroke-linecap:square}@media(prefers-color-scheme:dark){path{stroke:#7fcbd3}}</style><path d="M4 6h24M4 13h4m6 0h14M4 20h4m6 0h8M4 27h24"/></svg>\n';

/**
 * Reads what every site needs besides its pages: the styles of the components and of the pages in one file, the font, the
 * scripts, the icon.
 */
export async function readSiteAssets(): Promise<readonly SiteFile[]> {
  const [components, pages, font, german, english] = await Promise.all([
    readFile(require.resolve("@programmheft/ui/styles.css"), "utf8"),
    readFile(require.resolve("@programmheft/site/site.css"), "utf8"),
    readFile(require.resolve(fontSource)),
    readFile(require.resolve("@programmheft/embed/page-de.js"), "utf8"),
    readFile(require.resolve("@programmheft/embed/page-en.js"), "utf8"),
  ]);
  return [
    // The font lies beside the style sheet.
    { path: styleFile, content: `${components}\n${pages.replaceAll(fontSource, basename(fontFile))}` },
    { path: fontFile, content: new Uint8Array(font) },
    { path: scriptFiles.de, content: withoutMap(german) },
    { path: scriptFiles.en, content: withoutMap(english) },
    { path: iconFile, content: icon },
  ];
}

/** The map of the script stays with the package: nothing in a site leads nowhere. */
function withoutMap(script: string): string {
  return script.replace(/\n\/\/# sourceMappingURL=.*\n?$/u, "\n");
}

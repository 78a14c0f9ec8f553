import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The built site's folder. */
export const dist = join(import.meta.dirname, "..", "dist");

/** The site's own pages, as paths from its root: `/`, `/kommunen-innovativ/`. Storybook's pages are Storybook's. */
export const pages: readonly string[] = globSync("**/*.html", { cwd: dist })
  .map((file) => `/${file.replaceAll("\\", "/")}`)
  .filter((path) => !path.startsWith("/storybook/"))
  .map((path) => path.replace(/index\.html$/, ""))
  .sort();

/** The file that a path of the site is answered with; `undefined` for a broken link. */
export const fileOf = (path: string): string | undefined =>
  [path.endsWith("/") ? `${path}index.html` : path, `${path}/index.html`]
    .map((candidate) => join(dist, decodeURIComponent(candidate)))
    .find((file) => /\.[a-z0-9]+$/.test(file) && existsSync(file));

/** The source of one of the site's own pages. */
export const htmlOf = (page: string): string => {
  const file = fileOf(page);
  if (file === undefined) throw new Error(`The site has no page ${page}`);
  return readFileSync(file, "utf8");
};

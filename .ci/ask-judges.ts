import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { rejections } from "./judge.ts";

/**
 * Asks other people's validators about the pages of the built site: two of those that are alike, as the pages of people are. Storybook's
 * pages are other people's markup.
 */
const [judge = "../shared/judges/judge"] = process.argv.slice(2);
const dist = "apps/docs/dist";
const alike = new Map<string, string[]>();
for (const page of globSync("**/*.html", {
  cwd: dist,
  exclude: ["storybook/**"],
}).sort()) {
  const folder = dirname(dirname(page));
  const kind = folder === "." || folder === "en" ? page : folder;
  alike.set(kind, [...(alike.get(kind) ?? []), join(dist, page)]);
}
const pages = [...alike.values()].flatMap((all) => all.slice(0, 2));

// Read from a file, the page for what is missing finds no styles: its addresses start at the root of a server.
const found = pages.filter((page) => !page.endsWith("404.html"));
// Nor does the Nu checker find the origin of scripts that a page allows itself: pages with some are left to their own tests.
const still = pages.filter((page) => !/\/(?:suche|werkstatt)\//u.test(page));
const rejected = [
  await rejections(judge, "html", still, "pages"),
  await rejections(judge, "axe", found, "pages"),
];
process.exitCode = rejected.every((count) => count === 0) ? 0 : 1;

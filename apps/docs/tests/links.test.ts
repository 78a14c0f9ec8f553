import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dist, fileOf, htmlOf, pages } from "./built-site.fixture.ts";

const linksIn = (page: string): readonly URL[] =>
  [...htmlOf(page).matchAll(/(?<=<[a-z][^<>]*)\s(?:href|src)="([^"]+)"/g)].map(
    ([, link = ""]) => new URL(link.replaceAll("&amp;", "&"), `http://site.invalid${page}`),
  );
const isOwn = (link: URL) => link.host === "site.invalid";

it("has pages", () => {
  expect(pages).toContain("/");
});

it("has Storybook under /storybook/", () => {
  expect(existsSync(join(dist, "storybook", "index.html"))).toBe(true);
});

describe.each(pages)("%s", (page) => {
  it("links to nothing that is missing", () => {
    const missing = linksIn(page).filter((link) => isOwn(link) && fileOf(link.pathname) === undefined);
    expect(missing.map((link) => link.pathname)).toEqual([]);
  });

  it("links to no place in a page that is missing", () => {
    const missing = linksIn(page)
      .filter((link) => isOwn(link) && link.hash !== "" && pages.includes(link.pathname))
      .filter((link) => !htmlOf(link.pathname).includes(` id="${decodeURIComponent(link.hash.slice(1))}"`));
    expect(missing.map((link) => link.pathname + link.hash)).toEqual([]);
  });
});

// The page for what is missing is sent in every place, so it cannot know where it is.
describe.each(pages.filter((page) => page !== "/404.html"))("%s", (page) => {
  it("works in any folder: it names nothing from the root", () => {
    expect(htmlOf(page)).not.toMatch(/<[a-z][^<>]*\s(?:href|src)="\//u);
  });
});

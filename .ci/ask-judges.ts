import { globSync } from "node:fs";
import { join } from "node:path";
import { rejections } from "./judge.ts";

/** Asks other people's validators about every page of the built site (Storybook's own pages aside). */
const [judge = "../shared/judges/judge"] = process.argv.slice(2);
const dist = "apps/docs/dist";
const pages = globSync("**/*.html", { cwd: dist, exclude: ["storybook/**"] })
  .sort()
  .map((page) => join(dist, page));

const rejected = rejections(judge, "html", pages, "pages") + rejections(judge, "axe", pages, "pages");
process.exitCode = rejected === 0 ? 0 : 1;

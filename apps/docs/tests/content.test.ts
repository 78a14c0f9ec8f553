import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  printProgrammeText,
  printSeriesText,
  readProgrammeText,
  readSeriesText,
} from "@programmheft/formats/text";
import { assembleSeries, type ContentFile } from "@programmheft/site";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "..", "content", "kommunen-innovativ");
const files = globSync("*.md", { cwd: folder })
  .sort()
  .map((name): ContentFile => ({ name: basename(name), source: readFileSync(join(folder, name), "utf8") }));
const seriesFile = files.find(({ name }) => name === "reihe.md");
const eventFiles = files.filter((file) => file !== seriesFile);
const { series, problems } = assembleSeries(files);

it("has a text for each of the seven events", () => {
  expect(eventFiles.map(({ name }) => name.slice(0, 2))).toEqual(["1-", "2-", "3-", "4-", "5-", "6-", "7-"]);
  expect(series.events.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it("is read without an error", () => {
  expect(problems.filter(({ problem }) => problem.severity === "error")).toEqual([]);
});

it("is warned only of what really is not known", () => {
  const warnings = problems.filter(({ problem }) => problem.severity === "warning");
  expect([...new Set(warnings.map(({ file }) => file.name.slice(0, 1)))]).toEqual(["4"]);
});

it("knows every project that its programmes name", () => {
  const known = new Set(series.projects.map(({ name }) => name));
  const named = JSON.stringify(series.events).matchAll(/"project":"([^"]+)"/gu);
  expect([...named].map(([, name = ""]) => name).filter((name) => !known.has(name))).toEqual([]);
});

describe("the canonical form", () => {
  it.each(eventFiles)("is that of $name", ({ source }) => {
    expect(printProgrammeText(readProgrammeText(source).event)).toBe(source);
  });

  it("is that of the series", () => {
    const source = seriesFile?.source ?? "";
    expect(printSeriesText(readSeriesText(source).value)).toBe(source);
  });
});

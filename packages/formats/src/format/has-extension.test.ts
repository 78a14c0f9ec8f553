import { expect, it } from "vitest";
import { hasExtension } from "./has-extension.ts";

it.each([
  ["Programm.HTML", true],
  ["programm.htm", true],
  ["programm.html.txt", false],
  ["html", false],
])("%s ends in html or htm: %s", (name, ends) => {
  expect(hasExtension(name, "html", "htm")).toBe(ends);
});

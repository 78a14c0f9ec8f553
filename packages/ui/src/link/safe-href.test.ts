import { expect, it } from "vitest";
import { safeHref } from "./safe-href.ts";

it.each([
  "https://kommunen-innovativ.de/node/1345",
  "HTTP://example.org",
  "mailto:info@example.org",
  "/veranstaltungen/allianzen-bilden/",
  "../index.html#programm",
  "#10:00",
  "seite?zeit=10:00",
])("links to %s", (address) => {
  expect(safeHref(address)).toBe(address);
});

it.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "java\tscript\u00a0:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://example.org/1",
])("does not link to %j", (address) => {
  expect(safeHref(address)).toBeUndefined();
});

it("links nowhere without an address", () => {
  expect(safeHref(undefined)).toBeUndefined();
});

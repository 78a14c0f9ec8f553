import { expect, it } from "vitest";
import { element } from "./markup.ts";
import { printDocument } from "./print-document.ts";

it("a page of its own loads nothing, fits small screens, and has its words in one language", () => {
  const page = printDocument({
    language: "de",
    title: `<Tag> ${"x".repeat(300)}`,
    style: "p { color: red }</style>",
    body: element("p", {}, "Text"),
  });
  expect(page).toBe(`<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>&lt;Tag&gt; ${"x".repeat(194)}</title>
<style>p { color: red }style></style>
</head>
<body>
<p>Text</p>
</body>
</html>
`);
});

it("a page without a style has none", () => {
  const page = printDocument({ language: "en", title: "T", body: element("p", {}) });
  expect(page).toContain("<title>T</title>\n</head>");
});

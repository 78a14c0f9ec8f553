import { expect, it } from "vitest";
import { validMarkup } from "./valid-markup.ts";

it.each([
  ['<script aria-hidden="true">1</script>', "<script>1</script>"],
  ['<button popovertarget="a">', '<button type="button" popovertarget="a">'],
  [
    '<html lang="en"><nav aria-labelledby="starlight__on-this-page--mobile" class="a">',
    '<html lang="en"><nav aria-label="Contents of this page" class="a">',
  ],
  [
    '<h2 id="starlight__on-this-page">Auf dieser Seite</h2>',
    '<p id="starlight__on-this-page" class="handbook-contents">Auf dieser Seite</p>',
  ],
  [
    '<meta name="description" content="Makes <a b=&quot;c&quot;>."/><p>',
    '<meta name="description" content="Makes <a b=&quot;c&quot;>."><p>',
  ],
  ['<h2 id="andere">Andere</h2>', '<h2 id="andere">Andere</h2>'],
])("mends what Starlight writes: %s", (written, valid) => {
  expect(validMarkup(written)).toBe(valid);
});

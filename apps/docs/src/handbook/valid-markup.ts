/** What the page's contents are called, where they are listed a second time for narrow screens. */
const contents = { de: "Inhalt dieser Seite", en: "Contents of this page" } as const;

/** A description may hold angle brackets, as values of attributes may. */
const selfClosedMeta = /(<meta(?:\s[\w:-]+(?:="[^"]*")?)*)\s*\/>/gu;

/**
 * The page of the handbook as validators want it. Starlight hides scripts from readers who do not meet them, leaves open what a button
 * does, lists the contents of a page twice under one name, and puts a heading above that of the page; Astro closes descriptions that name an element.
 */
export function validMarkup(html: string): string {
  const language = html.includes('<html lang="en"') ? "en" : "de";
  return html
    .replace(selfClosedMeta, "$1>")
    .replaceAll('<script aria-hidden="true">', "<script>")
    .replaceAll("<button popovertarget=", '<button type="button" popovertarget=')
    .replace(
      '<nav aria-labelledby="starlight__on-this-page--mobile"',
      `<nav aria-label="${contents[language]}"`,
    )
    .replace(
      /<h2 id="starlight__on-this-page">([^<]*)<\/h2>/u,
      '<p id="starlight__on-this-page" class="handbook-contents">$1</p>',
    );
}

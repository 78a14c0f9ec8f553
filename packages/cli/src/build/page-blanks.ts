import { defineProblem, type Problem } from "@programmheft/core";

const blanksLeft = defineProblem({
  code: "site/blanks-left",
  severity: "warning",
  message: {
    de: "Noch auszufüllen ist, was in eckigen Klammern steht ({count}-mal), zuerst „{first}“.",
    en: "What stands in square brackets is still to be filled in ({count} times), first “{first}”.",
  },
  help: {
    de: "Ersetzen Sie die Klammern durch Ihre Angaben, oder löschen Sie die Datei, wenn Sie die Seite nicht brauchen.",
    en: "Put your own words in place of the brackets, or delete the file if you do not need the page.",
  },
});

/** As the templates of pages write what is to be filled in: bold, and in square brackets. */
const blank = /\*\*(\[[^[\]\n]+\])\*\*/gu;

/** Says what of the template of a page is not filled in, once for the page. */
export function pageBlanks(text: string): readonly Problem[] {
  const found = [...text.matchAll(blank)];
  const [first] = found;
  if (first?.[1] === undefined) return [];
  const before = text.slice(0, first.index).split("\n");
  const place = {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    offset: first.index,
    length: first[0].length,
  };
  return [blanksLeft.create({ count: found.length, first: first[1] }, { place })];
}

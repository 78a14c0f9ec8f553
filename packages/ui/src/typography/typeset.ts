import { withSoftHyphens } from "./soft-hyphens.ts";

/** Joins the parts of an abbreviation: "z. B." must neither break nor gape. */
const narrowNoBreakSpace = "\u202f";
const noBreakSpace = "\u00a0";
/** A place where a long word may break without a hyphen. */
const zeroWidthSpace = "\u200b";

/** Abbreviations of several words, as German writes them; also without the space that belongs into them. */
const abbreviations =
  /(?<![\p{L}.])(?:a\. ?D|d\. ?h|e\. ?V|h\. ?c|i\. ?V|i\. ?d\. ?R|o\. ?ä|s\. ?o|s\. ?u|u\. ?a|u\. ?ä|u\. ?U|v\. ?a|z\. ?B|z\. ?T)\.(?!\p{L})/gu;

/** Titles and marks that stay with the word or number that follows. */
const leaders =
  /(?<![\p{L}.])(Prof\.|Dr\.(?:-Ing\.)?|Dipl\.-\p{L}{1,12}\.|PD|Mag\.|St\.|Mr\.?|Mrs\.?|Ms\.?|Nr\.|No\.|Art\.|Abs\.|Bd\.|S\.|§) (?=[\p{L}\d])/gu;

/** Units that stay with their number. */
const followers = /(\d) (?=(?:Uhr|Euro|Min\.|Std\.|km|m²|ha|Prozent)(?!\p{L})|[€%])/gu;

/** A dash between spaces does not begin a line. */
const dashes = / (?=[–—] )/gu;

/** Long words joined by a slash, as in "Hildesheim/Holzminden". */
const slashes = /(?<=\p{L}{6})\/(?=\p{L}{6})/gu;

/**
 * The text with the spaces that keep together what belongs together: "Prof. Dr. Klie", "z. B.", "e. V.", "Nr. 5",
 * "20 Min."; and with the places at which long words may break. No letter is changed.
 */
export function typeset(text: string): string {
  // Most names and titles need nothing; this keeps long programmes fast.
  if (!/[./§–—]|PD|\d |M[rs]|\p{L}{23}/u.test(text)) return text;
  return withSoftHyphens(text)
    .replace(abbreviations, (whole) => whole.replace(/\. ?(?=\p{L})/gu, `.${narrowNoBreakSpace}`))
    .replace(leaders, `$1${noBreakSpace}`)
    .replace(followers, `$1${noBreakSpace}`)
    .replace(dashes, noBreakSpace)
    .replace(slashes, `/${zeroWidthSpace}`);
}

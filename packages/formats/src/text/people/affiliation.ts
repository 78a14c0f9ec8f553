import { officeWords } from "../knowledge/office-words.ts";
import { organizationWords } from "../knowledge/organization-words.ts";
import { wordList } from "../knowledge/word-table.ts";
import { splitTopLevel } from "./split-top-level.ts";

/** The office that someone holds and the organisation for which they appear, as far as a text names them. */
export interface Affiliation {
  readonly position?: string;
  readonly affiliation?: string;
}

const office = wordList(officeWords);
const organization = wordList(organizationWords);

/** Whether the text names an office: within its first words, before any organisation is named. */
export function namesOffice(text: string): boolean {
  const beginning = text.split(" ", 5).join(" ");
  const foundOffice = office.find(beginning);
  if (foundOffice === undefined) return false;
  const foundOrganization = organization.find(beginning);
  return foundOrganization === undefined || foundOffice.index <= foundOrganization.index;
}

/** Whether the text begins with the name of an organisation: "Stadt Pirna", "Deutsches Institut für Urbanistik". */
export function namesOrganization(text: string): boolean {
  return organization.find(text.split(" ", 6).join(" ")) !== undefined;
}

/** Whether the first word belongs to an organisation or an office. */
export function beginsWithKnownWord(text: string): boolean {
  const [first = ""] = text.split(" ", 1);
  return organization.find(first) !== undefined || office.find(first) !== undefined;
}

/** Takes what stands behind a name apart into office and organisation. All words are kept. */
export function readAffiliation(text: string): Affiliation {
  const parts = splitTopLevel(text, /,\s*/uy).filter((part) => part !== "");
  const [first] = parts;
  if (first === undefined) return {};
  if (!namesOffice(first)) return { affiliation: parts.join(", ") };
  const [own, ...others] = splitAdjacent(first);
  if (others.length > 0)
    return { position: own ?? first, affiliation: [...others, ...parts.slice(1)].join(", ") };
  const border = organizationBorder(parts);
  const position = parts.slice(0, border).join(", ");
  const affiliation = parts.slice(border).join(", ");
  return affiliation === "" ? { position } : { position, affiliation };
}

/** Where the parts that name the office end: before the first that names an organisation, else before the last. */
function organizationBorder(parts: readonly string[]): number {
  const named = parts.findIndex(
    (part, index) => index > 0 && !namesOffice(part) && beginsWithOrganization(part),
  );
  if (named !== -1) return named;
  const last = parts.at(-1) ?? "";
  const goesOn =
    parts.length < 2 || namesOffice(last) || (parts.length > 2 && /\s(?:und|sowie|and)\s/u.test(last));
  return goesOn ? parts.length : parts.length - 1;
}

function beginsWithOrganization(text: string): boolean {
  const [first = "", second = ""] = text.split(" ", 2);
  return organization.find(`${first} ${second}`) !== undefined;
}

/** "Bürgermeister Gemeinde Neuweiler": an office and right behind it an organisation. */
function splitAdjacent(text: string): readonly string[] {
  const words = text.split(" ");
  const border = words.findIndex((word, index) => {
    const before = words[index - 1];
    return before !== undefined && organization.find(word) !== undefined && office.find(before) !== undefined;
  });
  return border === -1 ? [text] : [words.slice(0, border).join(" "), words.slice(border).join(" ")];
}

import { type PublicPackage, publicPackages } from "./public-packages.setup.ts";
import { type ExportedMember, memberKey, readExports } from "./read-exports.setup.ts";

/** A page of the handbook about what a package exports. */
export interface ApiPage {
  /** Its id in the collection, which is its address without slashes around it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Markdown without the title. */
  readonly body: string;
}

/** Where the reference begins, as an id in the collection. */
export const referenceId = "en/handbook/api";

/** What one source file exports: one thing, after which the file is named, and what goes with it. */
interface Concept {
  readonly of: PublicPackage;
  readonly id: string;
  readonly title: string;
  /** What the file is named after comes first. */
  readonly members: readonly ExportedMember[];
}

type LinkTo = (key: string) => string;

/** On a page whose file is named after none of them, what one calls comes before what is given and taken. */
const kinds: readonly ExportedMember["kind"][] = ["function", "component", "schema", "value", "type"];

const basics = "Basics";

/** The reference of all packages: an overview, an index for each package, and a page for each concept in it. */
export function apiPages(): readonly ApiPage[] {
  const exported = readExports();
  const packages = publicPackages().map((of) => ({ of, concepts: conceptsOf(of, exported) }));
  const concepts = packages.flatMap((one) => one.concepts);
  const links = new Map(concepts.flatMap((concept) => linksInto(concept)));
  const linkTo: LinkTo = (key) => {
    const link = links.get(key);
    if (link === undefined) throw new Error(`No page is about ${key}`);
    return link;
  };
  const callables = exported.filter(({ kind }) => kind === "function" || kind === "component");
  const users = groupBy(
    callables.flatMap((user) => user.uses.map((used) => ({ used, user }))),
    ({ used }) => used,
  );
  const usersOf = (member: ExportedMember) => (users.get(memberKey(member)) ?? []).map(({ user }) => user);
  return [
    overview(packages.map(({ of }) => of)),
    ...packages.map((one) => packageIndex(one, linkTo)),
    ...concepts.map((concept) => conceptPage(concept, linkTo, usersOf)),
  ];
}

function conceptsOf(of: PublicPackage, exported: readonly ExportedMember[]): readonly Concept[] {
  const own = exported.filter(({ packageName }) => packageName === of.name);
  return [...groupBy(own, ({ module }) => module)].map(([module, found]) => {
    const file = module.slice(module.lastIndexOf("/") + 1);
    const isNamesake = ({ name }: ExportedMember) =>
      name.toLowerCase() === file.replaceAll("-", "").toLowerCase();
    const rank = (member: ExportedMember) =>
      kinds.indexOf(member.kind) + (isNamesake(member) ? 0 : kinds.length);
    const members = found.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
    const [named, working] = [members.filter(isNamesake), members.filter(({ kind }) => kind !== "type")];
    const titled = [named, working, members].find((some) => some.length > 0) ?? [];
    const title = titled.map(({ name }) => name).join(", ");
    return { of, id: `${referenceId}/${of.folder}/${file}`, title, members };
  });
}

/** What a page is named after needs no heading in it; each other member has one. */
function isTitled({ title }: Concept, { name }: ExportedMember): boolean {
  return title === name;
}

/** The links to the members: to the page, or to a heading. Headings that differ in their capitals alone are told apart by a number. */
function linksInto(concept: Concept): readonly (readonly [string, string])[] {
  const headings = concept.members.filter((member) => !isTitled(concept, member));
  const slugs = headings.map(({ name }) => name.toLowerCase());
  return concept.members.map((member) => {
    const at = headings.indexOf(member);
    const slug = slugs[at];
    if (slug === undefined) return [memberKey(member), `/${concept.id}/`];
    const before = slugs.slice(0, at).filter((other) => other === slug).length;
    return [memberKey(member), `/${concept.id}/#${slug}${before === 0 ? "" : `-${before}`}`];
  });
}

function overview(packages: readonly PublicPackage[]): ApiPage {
  const lines = packages.map(
    ({ name, folder, description }) => `- [${name}](/${referenceId}/${folder}/): ${startLower(description)}`,
  );
  return {
    id: referenceId,
    title: "API reference",
    description: "What the packages export, each function, component, schema and type on a page.",
    body: `What the packages export, made from their sources. Each package has an index; names in it lead to how they are declared.

${lines.join("\n")}
`,
  };
}

function packageIndex(
  { of, concepts }: { readonly of: PublicPackage; readonly concepts: readonly Concept[] },
  linkTo: LinkTo,
): ApiPage {
  const groups = [...groupBy(concepts, groupOf)].sort(
    ([a], [b]) => Number(b === basics) - Number(a === basics),
  );
  const sections = groups.map(([group, inGroup]) => {
    const entries = inGroup
      .toSorted((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1))
      .map((concept) => indexEntry(concept, linkTo));
    return `${groups.length > 1 ? `## ${group}\n\n` : ""}${entries.join("\n")}`;
  });
  return {
    id: `${referenceId}/${of.folder}`,
    title: `Package ${of.folder}`,
    description: `${of.name}: ${startLower(of.description)}`,
    body: `\`${of.name}\`: ${startLower(of.description)}. The other packages: [API reference](/${referenceId}/).\n\n${sections.join("\n\n")}\n`,
  };
}

/** Core is read by concept, components are looked for among components, and other packages have a door for each part. */
function groupOf({ of, members: [first] }: Concept): string {
  if (first === undefined) throw new Error(`${of.name} has a page about nothing`);
  if (of.folder === "core")
    return first.module.includes("/") ? startUpper(first.module.replace(/\/.*$/u, "")) : basics;
  if (of.folder === "ui") return first.kind === "component" ? "Components" : "What goes with them";
  return first.doors[0] ?? of.name;
}

function indexEntry({ members: [first, ...others] }: Concept, linkTo: LinkTo): string {
  if (first === undefined) return "";
  const link = (member: ExportedMember) => `[${member.name}](${linkTo(memberKey(member))})`;
  const also = others.length === 0 ? "" : ` With ${others.map(link).join(", ")}.`;
  return `- ${link(first)}: ${startLower(firstSentence(aboutOf(first)))}${also}`;
}

function conceptPage(
  concept: Concept,
  linkTo: LinkTo,
  usersOf: (member: ExportedMember) => readonly ExportedMember[],
): ApiPage {
  const { of, id, title, members } = concept;
  const [first] = members;
  const sections = members.map((member) => {
    const { name, code, parameters, outcomes, uses, examples } = member;
    const link = (key: string) => `[${key.slice(key.indexOf(" ") + 1)}](${linkTo(key)})`;
    const row = (words: string, keys: readonly string[]) =>
      keys.length === 0 ? "" : `${words} ${[...new Set(keys)].map(link).join(", ")}`;
    return [
      isTitled(concept, member) ? "" : `## ${name}`,
      escapeMarkup(aboutOf(member)),
      fenced(code),
      parameters.map((each) => `- \`${each.name}\`: ${escapeMarkup(each.about)}`).join("\n"),
      ...outcomes.map(escapeMarkup),
      ...examples.map((example) => `For example:\n\n${fenced(example)}`),
      row("In it:", uses),
      row(
        "Used by:",
        usersOf(member)
          .filter((user) => !members.includes(user))
          .map(memberKey),
      ),
    ];
  });
  const parts = [`[${of.name}](/${referenceId}/${of.folder}/)`, importsOf(members), ...sections.flat()];
  return {
    id,
    title,
    description: first === undefined ? of.description : firstSentence(aboutOf(first)).replaceAll("`", ""),
    body: `${parts.filter((part) => part !== "").join("\n\n")}\n`,
  };
}

/** What to write to have the members, and which other doors have all of them, too. */
function importsOf(members: readonly ExportedMember[]): string {
  const doors = [...new Set(members.flatMap((member) => member.doors))];
  const behind = (door: string) => members.filter((member) => member.doors.includes(door));
  const [first = "", ...others] = doors.toSorted((a, b) => behind(b).length - behind(a).length);
  const areTypes = behind(first).every(({ kind }) => kind === "type");
  const names = behind(first).map(({ name, kind }) => (kind === "type" && !areTypes ? `type ${name}` : name));
  const same = others.filter((door) => behind(door).length === behind(first).length);
  const line = fenced(`import ${areTypes ? "type " : ""}{ ${names.join(", ")} } from "${first}";`);
  return same.length === 0
    ? line
    : `${line}\n\nThe same from ${same.map((door) => `\`${door}\``).join(", ")}.`;
}

/** What a docstring says; of types that follow from another thing by their name, what they are to it. */
function aboutOf({ name, about }: ExportedMember): string {
  if (about !== "") return about.replace(/\{@link ([^}]+)\}/gu, "`$1`");
  const [, whole, role] = /^(.+)(Input|Props)$/u.exec(name) ?? [];
  if (role === "Props") return `What \`${whole}\` is given.`;
  if (role === "Input") return `What \`${whole}.parse\` takes: fields with a default may be left out.`;
  throw new Error(`${name} is exported without a docstring`);
}

const fenced = (code: string) => `\`\`\`ts\n${code}\n\`\`\``;

/** The first sentence of a text, which stands for it in lists. */
function firstSentence(text: string): string {
  const [paragraph = ""] = text.split(/\n(?=\n|- )/u);
  const [sentence = ""] = paragraph.replace(/\s+/gu, " ").split(/(?<=[.!?])\s(?=[\p{Lu}`“])/u);
  return sentence;
}

/** Markup in words is meant to be read; in code it is escaped anyway. */
function escapeMarkup(text: string): string {
  return text
    .split(/(`[^`]*`)/u)
    .map((part) => (part.startsWith("`") ? part : part.replaceAll("<", "&lt;")))
    .join("");
}

const startUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Abbreviations stay as they are. */
const startLower = (text: string) =>
  /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A page of the handbook about a format, made of its page in docs/formats. */
export interface FormatPage {
  /** Its id in the collection, which is its address without slashes around it. */
  readonly id: string;
  readonly title: string;
  /** Markdown without the title, with links to where the handbook has the pages. */
  readonly body: string;
}

const folder = fileURLToPath(new URL("../../docs/formats/", import.meta.url));
const addresses = "en/handbook/formats/";

/** The pages about all formats and about each, in the order of their names, as developers read them in the repository. */
export function formatPages(): readonly FormatPage[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return names.sort().map((name) => {
    const [heading = "", ...lines] = readFileSync(`${folder}${name}`, "utf8").split("\n");
    const isOverview = name === "README.md";
    return {
      id: `${addresses}${isOverview ? "all" : name.replace(/\.md$/u, "")}`,
      title: isOverview ? "All formats" : heading.replace(/^#\s+/u, ""),
      body: withOwnLinks(lines.join("\n")),
    };
  });
}

/** Links to other formats lead to their pages; words stay of links to what only the repository has. */
function withOwnLinks(body: string): string {
  return body
    .replace(/\]\(([\w-]+)\.md\)/gu, (_, name: string) => `](/${addresses}${name}/)`)
    .replace(/\[([^\]]*)\]\(\.\.\/[^)]*\)/gu, "$1");
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Format } from "./format.ts";
import { formats } from "./formats.ts";

const folder = join(import.meta.dirname, "../../../../docs/formats");
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** The page that explains a format: it shows how to ask for it. */
function pageOf({ name }: Format): string {
  const named = pages.filter(({ text }) => new RegExp(`^Formats:.*\`${name}\``, "mu").test(text));
  const shown = pages.filter(({ text }) => new RegExp(`--(?:to|from) ${name}(?![\\w-])`, "u").test(text));
  return [...named, ...shown][0]?.name ?? "";
}

function tableOfFormats(): string {
  return [
    "| format | name | read | written | media type |",
    "|---|---|---|---|---|",
    ...formats.map((format) => {
      const { name, title, mediaType, reader, writer } = format;
      const written =
        writer === undefined ? "" : writer.takes === "event" ? "an event" : "any number of events";
      return `| [${title.en}](${pageOf(format)}) | \`${name}\` | ${reader ? "yes" : ""} | ${written} | \`${mediaType}\` |`;
    }),
  ].join("\n");
}

it.each(formats.map((format) => [format.name, format] as const))(
  "there is a page that explains %s",
  (_, format) => {
    expect(pageOf(format)).not.toBe("");
  },
);

it("lists every format as the table of formats has it; vitest -u writes the list anew", async () => {
  const readme = join(folder, "README.md");
  const withTable = readFileSync(readme, "utf8").replace(
    /(<!-- formats -->\n).*?(<!-- \/formats -->)/su,
    (_, before: string, after: string) => `${before}\n${tableOfFormats()}\n\n${after}`,
  );
  await expect(withTable).toMatchFileSnapshot(readme);
});

import { beforeAll, describe, expect, it } from "vitest";
import { type ApiPage, apiPages } from "../api-pages.setup.ts";
import { publicPackages } from "../public-packages.setup.ts";
import { type ExportedMember, memberKey, readExports } from "../read-exports.setup.ts";
import { htmlOf, pages } from "./built-site.fixture.ts";

let exported: readonly ExportedMember[];
let reference: readonly ApiPage[];
beforeAll(() => {
  exported = readExports();
  reference = apiPages();
});

const member = (name: string): ExportedMember => {
  const found = exported.find((one) => one.name === name);
  if (found === undefined) throw new Error(`Nothing exports ${name}`);
  return found;
};
const page = (id: string): ApiPage => {
  const found = reference.find((one) => one.id === `en/handbook/api/${id}`);
  if (found === undefined) throw new Error(`The reference has no page ${id}`);
  return found;
};

describe("what the packages export", () => {
  it("is shown of functions without what they do", () => {
    expect(member("checkSchedule").code).toBe(
      "function checkSchedule(event: Event, options: CheckOptions = {}): readonly Problem[];",
    );
  });

  it("is shown of schemas as they are written, with the type that goes with them", () => {
    expect(member("Role").kind).toBe("schema");
    expect(member("Role").code).toBe("const Role = z.enum(roles);\n\ntype Role = z.output<typeof Role>;");
  });

  it("is shown with the types that its package keeps to itself", () => {
    expect(member("defineProblem").code).toContain("type Placeholder<Text extends string> =");
  });

  it("is told apart into functions, components, schemas, values and types", () => {
    expect(
      ["buildAgenda", "AgendaList", "Event", "formats", "Problem"].map((name) => member(name).kind),
    ).toEqual(["function", "component", "schema", "value", "type"]);
  });

  it("is one thing, however many doors it has", () => {
    expect(member("Imported").doors).toEqual([
      "@programmheft/formats",
      "@programmheft/formats/icalendar",
      "@programmheft/formats/pentabarf",
      "@programmheft/formats/schema-org",
      "@programmheft/formats/sessionize",
    ]);
    expect(new Set(exported.map(memberKey)).size).toBe(exported.length);
  });
});

describe("the reference", () => {
  it("has an index for each package that one can import", () => {
    for (const { folder, name } of publicPackages()) {
      expect(page(folder).title).toBe(`Package ${folder}`);
      expect(page(folder).body).toContain(name);
      expect(htmlOf("/en/handbook/api/")).toContain(`/en/handbook/api/${folder}/"`);
    }
  });

  it("leads to each export from the index of its package", () => {
    const missing = publicPackages().flatMap(({ name, folder }) =>
      exported
        .filter((one) => one.packageName === name && !page(folder).body.includes(`[${one.name}](`))
        .map(memberKey),
    );
    expect(missing).toEqual([]);
  });

  it("declares each export on one page alone", () => {
    const all = reference.map(({ body }) => body).join("\n");
    const counts = exported.map((one) => [memberKey(one), all.split(`\`\`\`ts\n${one.code}\n`).length - 1]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it("names a page after what its file is named after, else after what one calls", () => {
    expect(page("core/problem").title).toBe("Problem");
    expect(page("core/run-late").title).toBe("optionsWhenLate");
    expect(page("core/current-session").title).toBe("currentSession, CurrentSession");
    expect(page("core/text").title).toBe("Line, Prose, WebAddress");
  });

  it("has one address for each page, and all of them in the site", () => {
    const addresses = reference.map(({ id }) => `/${id}/`);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.filter((address) => !pages.includes(address))).toEqual([]);
  });

  it("leads from a declaration to what it names, and from a type to what takes or gives it", () => {
    expect(page("core/check-schedule").body).toContain("[Event](/en/handbook/api/core/event/)");
    expect(page("core/resolved-times").body).toMatch(/^Used by: .*\[resolveTimes\]/mu);
  });

  it("says of no page more than its words", () => {
    const odd = reference.filter(({ body }) => /\{@|@__PURE__/u.test(body));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

import { expect, it } from "vitest";
import { collectProblems } from "../../exchange/problem-collector.ts";
import { recordOf } from "./entry-record.fixture.ts";
import { materialsOfEntry } from "./materials-of-entry.ts";

const url = "https://example.org/a/folien.pdf";
const materialsIn = (isOwn: boolean, ...lines: readonly string[]) =>
  materialsOfEntry(recordOf(...lines), isOwn, collectProblems());
const titleOf = (line: string) => materialsIn(false, line).map(({ title, kind }) => `${kind}: ${title}`);

it.each([
  [`ATTACH:${url}`, "document: folien.pdf"],
  [`ATTACH;FILENAME=Folien:${url}`, "document: Folien"],
  [`ATTACH;X-FILENAME=Folien:${url}`, "document: Folien"],
  [`ATTACH;LABEL=Folien:${url}`, "document: Folien"],
  [`ATTACH;LABEL=C;X-FILENAME=B;FILENAME=A:${url}`, "document: A"],
  [`ATTACH;LABEL=C;X-FILENAME=B:${url}`, "document: B"],
  [`LINK;VALUE=URI;LABEL=Folien:${url}`, "link: Folien"],
  [`LINK;VALUE=URI;FILENAME=Folien:${url}`, "link: folien.pdf"],
  [`URL:${url}`, "link: folien.pdf"],
  ["URL:https://example.org/a/b/", "link: b"],
  ["URL:https://example.org/a?b=c/d", "link: a"],
  ["URL:https://example.org/a#b/c", "link: a"],
  ["URL:https://example.org/", "link: example.org"],
  ["URL:https://example.org", "link: example.org"],
  ["URL:https://example.org?a=b", "link: example.org"],
  ["URL:mailto:eva@example.org", "link: eva@example.org"],
])("%s belongs to the entry, and is called %s", (line, title) => {
  expect(titleOf(line)).toEqual([title]);
});

it.each([
  "ATTACH;ENCODING=BASE64;VALUE=BINARY:Rm9saWVu",
  "ATTACH:CID:folien@example.org",
  "URL:javascript:alert(1)",
  "URL:",
])("%s has no address", (line) => {
  expect(titleOf(line)).toEqual([]);
});

it("each address is there once, as it is named first", () => {
  expect(materialsIn(false, `URL:${url}`, `LINK;LABEL=B:${url}`, `ATTACH;LABEL=A:${url}`)).toEqual([
    { title: "A", kind: "document", url },
  ]);
});

it("the page of an event of ours is no material", () => {
  const lines = [`URL:${url}`, "LINK;LABEL=Bericht:https://example.org/bericht"];
  expect(materialsIn(true, ...lines).map(({ title }) => title)).toEqual(["Bericht"]);
  expect(materialsIn(false, ...lines).map(({ title }) => title)).toEqual(["Bericht", "folien.pdf"]);
});

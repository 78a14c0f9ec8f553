import { expect, it } from "vitest";
import { componentOf } from "./entry-record.fixture.ts";
import { propertiesOf } from "./property.ts";

const propertiesIn = (name: string, ...lines: readonly string[]) => {
  const unreadable: string[] = [];
  const properties = propertiesOf(componentOf("VEVENT", ...lines), name, ({ text }) => unreadable.push(text));
  return {
    properties: properties.map(({ parameters, type, values }) => ({ parameters, type, values })),
    unreadable,
  };
};

it.each<[string, string, object]>([
  ["summary", "SUMMARY:Titel\\, lang", { parameters: {}, type: "text", values: ["Titel, lang"] }],
  [
    "summary",
    "SUMMARY;LANGUAGE=de;X-A=1:Titel",
    { parameters: { language: "de", "x-a": "1" }, type: "text", values: ["Titel"] },
  ],
  ["categories", "CATEGORIES:A,B", { parameters: {}, type: "text", values: ["A", "B"] }],
  [
    "attendee",
    'ATTENDEE;MEMBER="mailto:a@example.org","mailto:b@example.org":mailto:c@example.org',
    { parameters: { member: "mailto:a@example.org" }, type: "cal-address", values: ["mailto:c@example.org"] },
  ],
  ["sequence", "SEQUENCE:2", { parameters: {}, type: "integer", values: ["2"] }],
  ["geo", "GEO:52.5;13.4", { parameters: {}, type: "float", values: ["52.5"] }],
  ["x-foo", "X-FOO:bar", { parameters: {}, type: "unknown", values: ["bar"] }],
  [
    "x-foo",
    String.raw`X-FOO:a\, b\; c\\d\ne\Nf\g`,
    { parameters: {}, type: "unknown", values: ["a, b; c\\d\ne\nf\\g"] },
  ],
])("a property %s has parameters, a type and values: %s", (name, line, property) => {
  expect(propertiesIn(name, line)).toEqual({ properties: [property], unreadable: [] });
});

it("properties of one name stand in their order; others are not among them", () => {
  const { properties } = propertiesIn("comment", "COMMENT:A", "SUMMARY:B", "comment:C");
  expect(properties.flatMap(({ values }) => values)).toEqual(["A", "C"]);
  expect(propertiesIn("location", "COMMENT:A").properties).toEqual([]);
});

it("what cannot be read is told, and the rest is read", () => {
  const { properties, unreadable } = propertiesIn("summary", "SUMMARY;LANGUAGE", "SUMMARY:B");
  expect(properties.flatMap(({ values }) => values)).toEqual(["B"]);
  expect(unreadable).toEqual(["SUMMARY;LANGUAGE"]);
});

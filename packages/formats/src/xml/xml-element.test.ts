import { expect, it } from "vitest";
import { childNamed, childrenNamed, type XmlElement } from "./xml-element.ts";

const element = (name: string, ...children: readonly XmlElement[]): XmlElement => ({
  name,
  attributes: {},
  children,
  text: "",
  offset: 0,
});
const [first, second] = [element("b"), element("b", element("c"))];
const parent = element("a", element("x"), first, second);

it.each<[string, readonly XmlElement[]]>([
  ["b", [first, second]],
  ["c", []],
  ["a", []],
])("the children that are named %s are found, and the first of them", (name, found) => {
  expect(childrenNamed(parent, name)).toEqual(found);
  expect(childNamed(parent, name)).toBe(found[0]);
});

it("nothing has no children", () => {
  expect([childNamed(undefined, "b"), childrenNamed(undefined, "b")]).toEqual([undefined, []]);
});

import { describe, expect, it } from "vitest";
import { flatNodes } from "./flat-nodes.ts";
import { createElement, Fragment, jsx } from "./jsx-runtime.ts";

const Name = ({ name }: { readonly name: string }) => jsx("b", { children: name });

describe("what is left of JSX", () => {
  it.each([
    ["neighbouring texts as one", ["um ", 10, " Uhr"], ["um 10 Uhr"]],
    ["nothing of what shows nothing", [null, undefined, true, false, "", "a"], ["a"]],
    ["lists as what is in them", [["a", [jsx("br", {})]], "b"], ["a", { tag: "br", props: {} }, "b"]],
    ["components as what they give", jsx(Name, { name: "Eva" }), [{ tag: "b", props: { children: "Eva" } }]],
    ["fragments as what is in them", jsx(Fragment, { children: ["a", "b"] }), ["ab"]],
  ])("is %s", (_, node, left) => {
    expect(flatNodes(node)).toEqual(left);
  });

  it("is the same, however the JSX was written", () => {
    const { props } = createElement("p", { className: "x" }, "a", "b");
    expect(props).toEqual({ className: "x", children: ["a", "b"] });
    expect(createElement("p", null).props).toEqual({ children: [] });
  });
});

import { describe, expect, it } from "vitest";
import { placeInOrder } from "./place-in-order.ts";

/** "x>a" puts x behind a, "x>" to the front; a rank may follow: "x>a:1". */
function placed(staying: string, ...placings: readonly string[]): string {
  return placeInOrder(
    [...staying],
    placings.map((placing) => {
      const [, key = "", after = "", rank = ""] = /^(\w)>(\w?):?(\w?)$/u.exec(placing) ?? [];
      return { key, after: after || null, rank };
    }),
  ).join("");
}

describe("entries are placed", () => {
  it.each<[string, string, string[], string]>([
    ["nowhere if there are none", "abc", [], "abc"],
    ["behind others", "abc", ["x>a", "y>c"], "axbcy"],
    ["in front", "abc", ["x>"], "xabc"],
    ["behind each other", "ab", ["y>x", "x>a", "z>y"], "axyzb"],
    ["at the same place by rank, then by key", "ab", ["z>a:1", "y>a:2", "x>a:2"], "azxyb"],
    ["at the same place with what follows them", "ab", ["x>a:1", "y>a:2", "z>x"], "axzyb"],
    ["at the end if what they follow is not there", "ab", ["x>q", "y>b"], "abyx"],
    ["at the end if they chase each other", "ab", ["x>y", "y>x", "z>y"], "abxyz"],
  ])("%s", (_, staying, placings, order) => {
    expect(placed(staying, ...placings)).toBe(order);
  });
});

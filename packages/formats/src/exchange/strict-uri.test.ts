import { expect, it } from "vitest";
import { strictUri } from "./strict-uri.ts";

it.each([
  [
    "https://example.org/a-b_c.d~e?f=g&h=(i)!*'@;:$,+#k",
    "https://example.org/a-b_c.d~e?f=g&h=(i)!*'@;:$,+#k",
  ],
  ["https://example.org/Ä b", "https://example.org/%C3%84%20b"],
  ["https://example.org/%C3%84", "https://example.org/%C3%84"],
  ["https://example.org/100%", "https://example.org/100%25"],
  ["https://example.org/%zz%", "https://example.org/%25zz%25"],
  ['https://example.org/"<>\\^`{|}[]', "https://example.org/%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D"],
  ["https://example.org/#a#b", "https://example.org/#a%23b"],
  ["https://example.org/#", "https://example.org/#"],
  ["https://example.org/\ud800x", "https://example.org/x"],
  ["", ""],
])("the address %j is written %j", (address, written) => {
  expect(strictUri(address)).toBe(written);
});

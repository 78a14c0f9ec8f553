import { expect, it } from "vitest";
import { safeAddress } from "./safe-address.ts";

it.each([
  ["https://example.org/a?b=c#d", "https://example.org/a?b=c#d"],
  ["https://matrix.example/#/#raum:example.org", "https://matrix.example/#/%23raum:example.org"],
  ["https://example.org/stra%C3%9Fe/ä", "https://example.org/stra%C3%9Fe/%C3%A4"],
  ["https://example.org/100%", "https://example.org/100%25"],
  ["mailto:eva@example.org", "mailto:eva@example.org"],
  ["HTTP://example.org/", "HTTP://example.org/"],
])("writes %s as %s", (address, written) => {
  expect(safeAddress(address)).toBe(written);
});

it.each([
  undefined,
  "javascript:alert(1)",
  "javascript:alert(1)//https://example.org/",
  "https://example.org/ x",
  'https://example.org/"',
  "/page",
])("leads nowhere from %s", (address) => {
  expect(safeAddress(address)).toBeUndefined();
});

import { expect, it } from "vitest";
import { idsOfUid } from "./ids-of-uid.ts";

const long = "a".repeat(80);

it.each([
  ["beispiel@programmheft", { eventId: "beispiel" }],
  ["reihe.beispiel@programmheft", { seriesId: "reihe", eventId: "beispiel" }],
  ["beispiel_vortrag@programmheft", { eventId: "beispiel", sessionId: "vortrag" }],
  ["reihe.beispiel_vortrag@example.org", { seriesId: "reihe", eventId: "beispiel", sessionId: "vortrag" }],
  ["reihe.beispiel_vortrag+12@example.org", { seriesId: "reihe", eventId: "beispiel", sessionId: "vortrag" }],
  [`${long}.${long}_${long}@a`, { seriesId: long, eventId: long, sessionId: long }],
  [`a${long}@a`, undefined],
  ["Beispiel@programmheft", undefined],
  ["a.b.c@programmheft", undefined],
  ["a_b_c@programmheft", undefined],
  ["x beispiel@programmheft", undefined],
  ["beispiel+@programmheft", undefined],
  ["beispiel", undefined],
  ["", undefined],
])("the ids in %s", (uid, ids) => {
  expect(idsOfUid(uid)).toEqual(ids);
});

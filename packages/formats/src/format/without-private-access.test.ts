import { Event } from "@programmheft/core";
import { expect, it } from "vitest";
import { withoutPrivateAccess } from "./without-private-access.ts";

const eventWith = (onlineAccess?: object) =>
  Event.parse({ id: "werkstatt", title: "Werkstatt (Beispiel)", ...(onlineAccess && { onlineAccess }) });
const joinUrl = "https://example.org/raum?passcode=1";
const lost = [expect.objectContaining({ field: "joinLink", fate: "dropped", path: [] })];

it.each<[string, object | undefined, object | undefined, readonly unknown[]]>([
  ["without access", undefined, undefined, []],
  ["with a platform alone", { platform: "Webex" }, { platform: "Webex" }, []],
  ["with an address to join at", { platform: "Webex", joinUrl }, { platform: "Webex" }, lost],
  [
    "with a note, which may hold a passcode",
    { platform: "Webex", note: "Code 1" },
    { platform: "Webex" },
    lost,
  ],
  ["with an address and no platform", { joinUrl, note: "Code 1" }, undefined, lost],
])("an event %s is given out without what is private, and says so", (_, stated, given, losses) => {
  const { event, losses: found } = withoutPrivateAccess(eventWith(stated));
  expect(event).toEqual(eventWith(given));
  expect("onlineAccess" in event).toBe(given !== undefined);
  expect(found).toEqual(losses);
});

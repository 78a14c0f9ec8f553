import { describe, expect, it } from "vitest";
import { messagesFor } from "../messages/messages.ts";
import { shortTimeZoneName, timeZoneName } from "./time-zone-name.ts";

const winter = "2020-11-24T10:00:00+01:00";
const summer = "2027-06-17T10:00:00+01:00";

describe("timeZoneName", () => {
  it.each([
    ["Europe/Berlin", winter, "Mitteleuropäische Zeit (Berlin)", "Central European Time (Berlin)"],
    ["Europe/Berlin", summer, "Mitteleuropäische Zeit (Berlin)", "Central European Time (Berlin)"],
    ["America/St_Johns", winter, "Neufundland-Zeit (St Johns)", "Newfoundland Time (St Johns)"],
    [
      "America/Argentina/Ushuaia",
      winter,
      "Argentinische Normalzeit (Ushuaia)",
      "Argentina Standard Time (Ushuaia)",
    ],
    ["Asia/Kathmandu", winter, "Nepalesische Zeit (Kathmandu)", "Nepal Time (Kathmandu)"],
    ["Pacific/Apia", summer, "Apia-Normalzeit", "Samoa Standard Time (Apia)"],
    ["UTC", winter, "Koordinierte Weltzeit", "Coordinated Universal Time"],
    ["Etc/GMT+5", winter, "GMT-05:00", "GMT-05:00"],
  ])("names %s at %s “%s” and “%s”", (zone, instant, german, english) => {
    expect(timeZoneName(zone, instant, messagesFor("de"))).toBe(german);
    expect(timeZoneName(zone, instant, messagesFor("en"))).toBe(english);
  });
});

describe("shortTimeZoneName", () => {
  it("tells the first 02:30 of 25 October 2020 from the second", () => {
    const names = ["2020-10-25T02:30:00+02:00", "2020-10-25T02:30:00+01:00"].map((instant) =>
      shortTimeZoneName("Europe/Berlin", instant, messagesFor("de")),
    );
    expect(names).toEqual(["MESZ", "MEZ"]);
  });
});

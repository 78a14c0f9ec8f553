import { describe, expect, it } from "vitest";
import { messagesFor } from "../messages/messages.ts";
import { wellKnownZones, zoneChoices } from "./zone-choices.ts";

const winter = "2020-11-24T10:00:00+01:00";
const choicesFor = (device: string | undefined, zones: readonly string[] = ["UTC", "Asia/Tokyo"]) =>
  zoneChoices("Europe/Berlin", device, zones, winter, messagesFor("de")).map(({ label }) => label);

describe("the zones that can be chosen", () => {
  it("begin with that of the device", () => {
    expect(choicesFor("Asia/Tokyo")).toEqual([
      expect.stringMatching(/^Japanische .* \(Tokyo\) \(Ihr Gerät\)$/u),
      "Koordinierte Weltzeit",
    ]);
  });

  it("leave out that of the event, which is shown anyway", () => {
    expect(choicesFor("Europe/Berlin", ["Europe/Berlin", "UTC"])).toEqual(["Koordinierte Weltzeit"]);
  });

  it("are the same without a device", () => {
    expect(choicesFor(undefined)).toHaveLength(2);
  });

  it("are known to this machine and have names in both languages", () => {
    for (const language of ["de", "en"] as const) {
      const choices = zoneChoices("Europe/Vienna", undefined, wellKnownZones, winter, messagesFor(language));
      expect(new Set(choices.map(({ name }) => name)).size).toBe(wellKnownZones.length);
    }
  });
});

import { describe, expect, it } from "vitest";
import { statedMoment } from "./stated-moment.ts";
import { timeZoneOf } from "./time-zone-of.ts";

interface Given {
  readonly stated?: string;
  readonly moments?: readonly string[];
  readonly assumed?: string;
  /** Whether the moments show the clock on the wall; they do unless told. */
  readonly areWallTimes?: boolean;
}

const zoneOf = ({ stated, moments = [], assumed, areWallTimes = true }: Given) => {
  const { zone, problems } = timeZoneOf(stated, moments.map(statedMoment), assumed, areWallTimes, () => ({
    path: ["here"],
  }));
  return [zone, ...problems.map(({ code, params, path }) => [code.replace("exchange/", ""), params, path])];
};
const at = (offset: string, date = "2024-12-27") => `${date}T10:00:00${offset}`;

describe("the zone of a programme", () => {
  it.each<[string, Given, readonly unknown[]]>([
    ["is the stated one", { stated: " Europe/Vienna " }, ["Europe/Vienna"]],
    [
      "is the stated one where its times fit it",
      { stated: "Europe/Vienna", moments: [at("+01:00"), at("+02:00", "2024-07-01")] },
      ["Europe/Vienna"],
    ],
    [
      "is another one where times on the wall have other offsets than the stated one",
      { stated: "Europe/London", moments: [at("+01:00")] },
      ["Europe/Berlin", ["zone-contradicted", { stated: "Europe/London", zone: "Europe/Berlin" }, ["here"]]],
    ],
    [
      "is the stated one where times need not be those on the wall",
      { stated: "Europe/London", moments: [at("+01:00")], areWallTimes: false },
      ["Europe/London"],
    ],
    [
      "is the stated one where no zone has such offsets",
      { stated: "Europe/London", moments: [at("+01:07")] },
      ["Europe/London"],
    ],
    [
      "is the usual one, and said to be assumed, where nothing tells of it",
      { moments: ["2024-12-27", "2024-12-27T10:00"] },
      ["Europe/Berlin", ["zone-assumed", { zone: "Europe/Berlin" }, ["here"]]],
    ],
    [
      "is the assumed one before that",
      { assumed: "Asia/Tokyo" },
      ["Asia/Tokyo", ["zone-assumed", { zone: "Asia/Tokyo" }, ["here"]]],
    ],
    [
      "is the usual one where the assumed one is none",
      { assumed: "Mars/Olympus" },
      ["Europe/Berlin", ["zone-assumed", { zone: "Europe/Berlin" }, ["here"]]],
    ],
    [
      "is the usual one where the stated one is none",
      { stated: `Mars/${"x".repeat(100)}` },
      [
        "Europe/Berlin",
        ["zone-unknown", { stated: `Mars/${"x".repeat(75)}`, zone: "Europe/Berlin" }, ["here"]],
      ],
    ],
    [
      "is one that fits the offsets where the stated one is none",
      { stated: "Mars/Olympus", moments: [at("-05:00")] },
      ["Etc/GMT+5", ["zone-unknown", { stated: "Mars/Olympus", zone: "Etc/GMT+5" }, ["here"]]],
    ],
    ...(
      [
        ["the usual one", [at("+01:00"), at("+02:00", "2024-07-01")], undefined, "Europe/Berlin"],
        ["the assumed one", [at("+00:00"), at("+01:00", "2024-07-01")], "Europe/London", "Europe/London"],
        ["UTC, whatever is assumed", [at("Z")], "Asia/Tokyo", "UTC"],
        ["UTC in winter", [at("Z")], undefined, "UTC"],
        ["the assumed one before UTC", [at("Z")], "Europe/London", "Europe/London"],
        ["a fixed one in the east", [at("+03:00")], undefined, "Etc/GMT-3"],
        ["a fixed one as far as there are any", [at("+12:00")], undefined, "Etc/GMT-12"],
        ["another beyond", [at("+13:00")], undefined, "Pacific/Auckland"],
        ["one of half hours", [at("+05:30")], undefined, "Asia/Kolkata"],
        ["one with summer time", [at("-05:00"), at("-04:00", "2024-07-01")], undefined, "America/New_York"],
      ] as const
    ).map(([name, moments, assumed, zone]): [string, Given, readonly unknown[]] => [
      `is ${name} by its offsets`,
      { moments, ...(assumed !== undefined && { assumed }) },
      [zone, ["zone-from-offsets", { zone }, ["here"]]],
    ]),
    [
      "is the usual one where none has its offsets",
      { moments: [at("+01:07")] },
      ["Europe/Berlin", ["zone-assumed", { zone: "Europe/Berlin" }, ["here"]]],
    ],
  ])("%s", (_, given, found) => {
    expect(zoneOf(given)).toEqual(found);
  });
});

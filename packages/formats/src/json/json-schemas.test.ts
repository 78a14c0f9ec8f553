import { describe, expect, it } from "vitest";
import { agendaJsonSchema, eventJsonSchema, seriesJsonSchema } from "./json-schemas.ts";

describe("the published JSON Schemas", () => {
  it.each([
    ["event", eventJsonSchema],
    ["series", seriesJsonSchema],
    ["agenda", agendaJsonSchema],
  ])("has a current file for %s", async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      `../../schemas/${name}.schema.json`,
    );
  });

  it.each([
    ["event", eventJsonSchema],
    ["series", seriesJsonSchema],
    ["agenda", agendaJsonSchema],
  ])("says of every field of %s what it means, and names no address of its own", (_, schema) => {
    expect(schema.$id).toBeUndefined();
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(undescribed(schema)).toEqual([]);
  });
});

function undescribed(schema: unknown, path = ""): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const here =
    "properties" in schema && typeof schema.properties === "object" && schema.properties !== null
      ? Object.entries(schema.properties).filter(([, field]) => !("description" in field))
      : [];
  return [
    ...here.map(([name]) => `${path}/${name}`),
    ...Object.entries(schema).flatMap(([name, inner]) => undescribed(inner, `${path}/${name}`)),
  ];
}

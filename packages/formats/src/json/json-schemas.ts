import { Agenda, Event, Series } from "@programmheft/core";
import { z } from "zod";
import { fieldDescriptions } from "./field-descriptions.ts";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of an event, as it may be given: fields with a default may be absent. */
export const eventJsonSchema: JsonSchema = /* @__PURE__ */ jsonSchemaOf(Event, "Programmheft event", "input");

/** The JSON Schema of a series with its events, as it may be given. */
export const seriesJsonSchema: JsonSchema = /* @__PURE__ */ jsonSchemaOf(
  Series,
  "Programmheft series",
  "input",
);

/** The JSON Schema of an agenda, as `buildAgenda` gives it. */
export const agendaJsonSchema: JsonSchema = /* @__PURE__ */ jsonSchemaOf(
  Agenda,
  "Programmheft agenda",
  "output",
);

function jsonSchemaOf(schema: z.ZodType, title: string, io: "input" | "output"): JsonSchema {
  return {
    title,
    ...z.toJSONSchema(schema, {
      target: "draft-2020-12",
      io,
      override: ({ jsonSchema }) => {
        for (const [name, field] of Object.entries(jsonSchema.properties ?? {})) {
          const description = fieldDescriptions[name];
          if (description !== undefined && typeof field === "object") field.description = description;
        }
      },
    }),
  };
}

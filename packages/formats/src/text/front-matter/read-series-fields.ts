import {
  GermanLand,
  idFromText,
  type Material,
  type Organization,
  type Person,
  type Project,
  personIdFromName,
  type Series,
  type SourcePlace,
} from "@programmheft/core";
import { materialKindOfWord, naturalMaterialKind } from "../canonical/material-kind.ts";
import { withoutAbsent } from "../without-absent.ts";
import { availabilityReader } from "./availability-fields.ts";
import {
  type FieldName,
  materialFieldNames,
  organizationFieldNames,
  personFieldNames,
  projectFieldNames,
  seriesFieldNames,
} from "./field-names.ts";
import type { FrontMap, FrontValue } from "./front-value.ts";
import { type Leftovers, type RecordReader, recordReader, type ValueReader } from "./record-reader.ts";
import { recurrenceReader } from "./recurrence-fields.ts";
import { readRuleSettings } from "./rule-settings.ts";
import {
  addressReader,
  asMap,
  listReader,
  readDaysBefore,
  readId,
  readLanguage,
  readLine,
  readProse,
  readTimeZone,
} from "./value-readers.ts";

/** The fields of a series that stand in its front matter. */
export type SeriesFields = Partial<Omit<Series, "description" | "events">>;

/** Reads the fields of a series. What does not fit goes to the leftovers. */
export function readSeriesFields(
  map: FrontMap,
  leftovers: Leftovers,
): { readonly fields: SeriesFields; readonly places: ReadonlyMap<string, SourcePlace> } {
  const reader = recordReader(map, seriesFieldNames, leftovers);
  const listOf = <Value>(read: (value: FrontValue) => Value | undefined) => listReader(read);
  const fields = withoutAbsent({
    title: reader.field("title", "line", readLine),
    subtitle: reader.field("subtitle", "line", readLine),
    language: reader.field("language", "language", readLanguage),
    timeZone: reader.field("timeZone", "timeZone", readTimeZone),
    url: reader.field("url", "address", addressReader(leftovers.problems)),
    organizers: reader.field("organizers", "list", listOf(readLine)),
    registrationClosesDaysBefore: reader.field("registrationClosesDaysBefore", "days", readDaysBefore),
    projects: reader.field(
      "projects",
      "list",
      listOf((value) => readProject(value, leftovers)),
    ),
    people: reader.field(
      "people",
      "list",
      listOf((value) => readPerson(value, leftovers)),
    ),
    organizations: reader.field(
      "organizations",
      "list",
      listOf((value) => readOrganization(value, leftovers)),
    ),
    materials: reader.field(
      "materials",
      "list",
      listOf((value) => readMaterial(value, leftovers)),
    ),
    recurrence: reader.field("recurrence", "recurrence", recurrenceReader(leftovers)),
    land: reader.field("land", "land", readLand),
    rules: reader.field("rules", "rules", readRuleSettings),
    id: reader.field("id", "id", readId),
  });
  return { fields, places: reader.places };
}

/** A reader for the entries of one thing; a text alone is its name. */
function recordOf<Field extends string>(
  value: FrontValue,
  names: Readonly<Record<Field, FieldName>>,
  main: string,
  leftovers: Leftovers,
): RecordReader<Field> | undefined {
  const map = asMap(value, main);
  return map === undefined ? undefined : recordReader(map, names, leftovers);
}

function readProject(value: FrontValue, leftovers: Leftovers): Project | undefined {
  const reader = recordOf(value, projectFieldNames, projectFieldNames.name.de, leftovers);
  const name = reader?.field("name", "line", readLine);
  if (reader === undefined || name === undefined) return undefined;
  return {
    id: reader.field("id", "id", readId) ?? idFromText(name),
    name,
    ...withoutAbsent({
      fullName: reader.field("fullName", "line", readLine),
      description: reader.field("description", "prose", readProse),
      url: reader.field("url", "address", addressReader(leftovers.problems)),
    }),
    otherSpellings: reader.field("otherSpellings", "list", listReader(readLine)) ?? [],
    partners: reader.field("partners", "list", listReader(readLine)) ?? [],
  };
}

function readPerson(value: FrontValue, leftovers: Leftovers): Person | undefined {
  const reader = recordOf(value, personFieldNames, personFieldNames.name.de, leftovers);
  const name = reader?.field("name", "line", readLine);
  if (reader === undefined || name === undefined) return undefined;
  return {
    id: reader.field("id", "id", readId) ?? personIdFromName(name),
    name,
    ...withoutAbsent({
      description: reader.field("description", "prose", readProse),
      url: reader.field("url", "address", addressReader(leftovers.problems)),
      availability: reader.field("availability", "availability", availabilityReader(leftovers)),
    }),
  };
}

function readOrganization(value: FrontValue, leftovers: Leftovers): Organization | undefined {
  const reader = recordOf(value, organizationFieldNames, organizationFieldNames.name.de, leftovers);
  const name = reader?.field("name", "line", readLine);
  if (reader === undefined || name === undefined) return undefined;
  return {
    id: reader.field("id", "id", readId) ?? idFromText(name),
    name,
    ...withoutAbsent({
      shortName: reader.field("shortName", "line", readLine),
      description: reader.field("description", "prose", readProse),
      url: reader.field("url", "address", addressReader(leftovers.problems)),
    }),
  };
}

function readMaterial(value: FrontValue, leftovers: Leftovers): Material | undefined {
  const reader = recordOf(value, materialFieldNames, materialFieldNames.title.de, leftovers);
  const title = reader?.field("title", "line", readLine);
  if (reader === undefined || title === undefined) return undefined;
  const url = reader.field("url", "address", addressReader(leftovers.problems));
  return {
    title,
    kind: reader.field("kind", "materialKind", readMaterialKind) ?? naturalMaterialKind(title, url),
    ...withoutAbsent({ url }),
  };
}

const readLand: ValueReader<NonNullable<Series["land"]>> = (value) => {
  if (value.kind !== "text") return undefined;
  const result = GermanLand.safeParse(value.text.trim().toUpperCase().replace(/^DE-/u, ""));
  return result.success ? result.data : undefined;
};

const readMaterialKind: ValueReader<Material["kind"]> = (value) =>
  value.kind === "text" ? materialKindOfWord(value.text.trim().toLowerCase()) : undefined;

import {
  idFromText,
  type Language,
  languageFor,
  type Material,
  personIdFromName,
  type Series,
} from "@programmheft/core";
import { naturalMaterialKind } from "./canonical/material-kind.ts";
import { availabilityEntries } from "./front-matter/availability-fields.ts";
import {
  materialFieldNames,
  organizationFieldNames,
  personFieldNames,
  projectFieldNames,
  seriesFieldNames,
} from "./front-matter/field-names.ts";
import { namedEntries } from "./front-matter/named-entries.ts";
import { printYaml, type YamlValue } from "./front-matter/print-yaml.ts";
import { recurrenceEntries } from "./front-matter/recurrence-fields.ts";
import { ruleEntries } from "./front-matter/rule-settings.ts";
import { materialKindWords } from "./knowledge/attribute-names.ts";

/**
 * Writes a series in its one canonical form. Its events are left to files of their own; but for them, reading the text gives
 * an equal series, and printing that again the same bytes.
 */
export function printSeriesText(series: Series): string {
  const language = languageFor(series.language);
  const { registrationClosesDaysBefore: days } = series;
  const entries = namedEntries(seriesFieldNames, language, {
    title: series.title,
    subtitle: series.subtitle,
    language: series.language,
    timeZone: series.timeZone,
    url: series.url,
    organizers: unlessEmpty(series.organizers),
    registrationClosesDaysBefore:
      days === undefined ? undefined : language === "de" ? `${days} Tage vorher` : `${days} days before`,
    projects: unlessEmpty(
      series.projects.map((project) =>
        namedEntries(projectFieldNames, language, {
          ...project,
          otherSpellings: unlessEmpty(project.otherSpellings),
          partners: unlessEmpty(project.partners),
          id: project.id === idFromText(project.name) ? undefined : project.id,
        }),
      ),
    ),
    people: unlessEmpty(
      series.people.map((person) =>
        namedEntries(personFieldNames, language, {
          ...person,
          availability: person.availability && availabilityEntries(person.availability, language),
          id: person.id === personIdFromName(person.name) ? undefined : person.id,
        }),
      ),
    ),
    organizations: unlessEmpty(
      series.organizations.map((organization) =>
        namedEntries(organizationFieldNames, language, {
          ...organization,
          id: organization.id === idFromText(organization.name) ? undefined : organization.id,
        }),
      ),
    ),
    materials: unlessEmpty(series.materials.map((material) => materialEntries(material, language))),
    recurrence: series.recurrence && recurrenceEntries(series.recurrence, language),
    land: series.land,
    rules: series.rules && ruleEntries(series.rules, language),
    id: series.id === idFromText(series.title) ? undefined : series.id,
  });
  const head = ["---", ...printYaml(entries), "---"].join("\n");
  return series.description === undefined ? `${head}\n` : `${head}\n\n${series.description}\n`;
}

function materialEntries(material: Material, language: Language): YamlValue {
  const { title, kind, url } = material;
  const isNatural = kind === naturalMaterialKind(title, url);
  return namedEntries(materialFieldNames, language, {
    title,
    kind: isNatural ? undefined : materialKindWords[kind][language],
    url,
  });
}

function unlessEmpty(values: readonly YamlValue[]): readonly YamlValue[] | undefined {
  return values.length === 0 ? undefined : values;
}

import type { Language } from "@programmheft/core";

/** The address of every page of a site in one language, from the root of the site. Addresses end with a slash. */
export interface Addresses {
  readonly series: string;
  readonly people: string;
  readonly projects: string;
  readonly event: (id: string) => string;
  readonly person: (id: string) => string;
  readonly project: (id: string) => string;
}

/** Where a page stands: the same question to the addresses of either language. */
export type PageAddress = (addresses: Addresses) => string;

const folders = {
  de: { event: "veranstaltungen", person: "personen", project: "projekte" },
  en: { event: "events", person: "people", project: "projects" },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/**
 * The addresses of the pages in one language. Those in the language of the series stand at the root, the others in a folder of
 * their own: "/veranstaltungen/eins/" and "/en/events/eins/".
 */
export function addressesIn(language: Language, main: Language): Addresses {
  const { event, person, project } = folders[language];
  const root = language === main ? "/" : `/${language}/`;
  return {
    series: root,
    people: `${root}${person}/`,
    projects: `${root}${project}/`,
    event: (id) => `${root}${event}/${id}/`,
    person: (id) => `${root}${person}/${id}/`,
    project: (id) => `${root}${project}/${id}/`,
  };
}

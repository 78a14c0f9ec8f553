import { idFromText, type Series } from "@programmheft/core";

/** The anchor of a project on the page of the series. */
export function projectAnchor(id: string): string {
  return `projekt-${id}`;
}

/** Where the series says more about the project of that short name; undefined where it does not know it. */
export function projectHref(series: Series, name: string): string | undefined {
  const project = series.projects.find(
    (known) => known.name === name || known.otherSpellings.includes(name) || known.id === idFromText(name),
  );
  return project && `/#${projectAnchor(project.id)}`;
}

import type { Series } from "@programmheft/core";

/** What the workshop needs of a series: names, rules and programmes; no prose and no materials, which would make the page heavier. */
export function seriesForWorkshop(series: Series): Series {
  const { description: _, ...rest } = series;
  return {
    ...rest,
    materials: [],
    projects: series.projects.map(({ description: __, ...project }) => project),
    events: series.events.map(({ description: __, notes: ___, ...event }) => ({ ...event, materials: [] })),
  };
}

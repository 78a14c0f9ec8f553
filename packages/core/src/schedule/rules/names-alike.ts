import { nameWithoutHonorifics } from "../../people/person-name.ts";
import { similarNames } from "../../people/similar-names.ts";
import { defineProblem, type Problem, type ProblemPath } from "../../problem.ts";
import { defineRule, everyItem, type ScheduleContext } from "../schedule-rule.ts";

const alike = defineProblem({
  code: "schedule/names-alike",
  severity: "hint",
  message: {
    de: "„{second}“ und „{first}“ unterscheiden sich kaum. Ist dasselbe gemeint?",
    en: "“{second}” and “{first}” hardly differ. Do they mean the same?",
  },
  help: {
    de: "Schreiben Sie überall gleich, was dasselbe ist.",
    en: "Write the same thing the same way everywhere.",
  },
});

/** The same person, organisation or project is written the same way throughout. */
export const namesAlike = defineRule({
  code: "schedule/names-alike",
  about: {
    de: "Personen, Einrichtungen und Projekte sind überall gleich geschrieben.",
    en: "People, organisations and projects are written the same way throughout.",
  },
  check: (context) => namesByKind(context).flatMap(problemsOf),
});

type NamePaths = Map<string, ProblemPath | undefined>;

function problemsOf(names: NamePaths): readonly Problem[] {
  return similarNames([...names.keys()]).map(({ first, second }) => {
    // The later of two spellings in the event is the one to look at; the series itself has no place there.
    const path = names.get(second) ?? names.get(first);
    return alike.create({ first, second }, path === undefined ? {} : { path });
  });
}

/** Every name once, with the place of its first use in the event; people, organisations and projects apart. */
function namesByKind({ event, times, series }: ScheduleContext): readonly NamePaths[] {
  const people: NamePaths = new Map(
    series?.people.map(({ name }) => [nameWithoutHonorifics(name), undefined]),
  );
  const organizations: NamePaths = new Map(series?.organizations.map(({ name }) => [name, undefined]));
  const projects: NamePaths = new Map(series?.projects.map(({ name }) => [name, undefined]));
  const note = (names: NamePaths, name: string | undefined, path: ProblemPath, list?: string, index = 0) => {
    if (name === undefined || names.get(name) !== undefined) return;
    names.set(name, list === undefined ? path : [...path, list, index]);
  };
  const seen = new Set<string>();
  const noteParticipants = (participants: typeof event.moderators, path: ProblemPath, list: string) => {
    participants.forEach(({ name, kind, affiliation, project }, index) => {
      if (kind === "person" && !seen.has(name)) note(people, bareName(name), path, list, index);
      if (kind === "person") seen.add(name);
      if (kind === "organization") note(organizations, name, path, list, index);
      if (kind === "project") note(projects, name, path, list, index);
      note(organizations, affiliation, path, list, index);
      note(projects, project, path, list, index);
    });
  };
  for (const { item, path } of everyItem(times.sessions)) {
    note(projects, item.project, path);
    noteParticipants(item.participants, path, "participants");
  }
  noteParticipants(event.moderators, [], "moderators");
  return [people, organizations, projects];
}

/** A name without titles, as far as it can be told from others: those of one word are nicknames, of which many differ by a letter. */
function bareName(name: string): string | undefined {
  const bare = nameWithoutHonorifics(name);
  return bare.includes(" ") ? bare : undefined;
}

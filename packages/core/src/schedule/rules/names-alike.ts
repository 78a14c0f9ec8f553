import { nameWithoutHonorifics } from "../../people/person.ts";
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
  const note = (names: NamePaths, name: string | undefined, path: ProblemPath) => {
    if (name !== undefined && names.get(name) === undefined) names.set(name, path);
  };
  const noteParticipants = (participants: typeof event.moderators, at: ProblemPath) => {
    participants.forEach(({ name, kind, affiliation, project }, index) => {
      const path = [...at, index];
      // Names of one word are nicknames, of which many differ by a letter.
      const bare = nameWithoutHonorifics(name);
      if (kind === "person" && bare.includes(" ")) note(people, bare, path);
      if (kind === "organization") note(organizations, name, path);
      if (kind === "project") note(projects, name, path);
      note(organizations, affiliation, path);
      note(projects, project, path);
    });
  };
  for (const { item, path } of everyItem(times.sessions)) {
    note(projects, item.project, path);
    noteParticipants(item.participants, [...path, "participants"]);
  }
  noteParticipants(event.moderators, ["moderators"]);
  return [people, organizations, projects];
}

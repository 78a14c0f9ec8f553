import type { Agenda, AgendaSession, Series } from "@programmheft/core";
import { type Messages, SideBlock, typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import { projectHref } from "../series/project-href.ts";

export interface ProjectsBlockProps {
  readonly agenda: Agenda;
  readonly series: Series;
  readonly messages: Messages;
}

/** The projects that appear in a programme, with their names in full. Nothing where none appears. */
export function ProjectsBlock({ agenda, series, messages }: ProjectsBlockProps): ReactElement | null {
  const names = [...new Set(agenda.sessions.flatMap(namesIn))];
  if (names.length === 0) return null;
  return (
    <SideBlock title="Projekte" messages={messages}>
      <ul className="site-list site-projects">
        {names.map((name) => {
          const fullName = series.projects.find((project) => project.name === name)?.fullName;
          return (
            <li key={name}>
              <a href={projectHref(series, name)}>{name}</a>
              {fullName !== undefined && <> {typeset(fullName)}</>}
            </li>
          );
        })}
      </ul>
    </SideBlock>
  );
}

function namesIn({ project, participants, contributions }: AgendaSession): readonly string[] {
  return [project, ...participants.map((participant) => participant.project)]
    .filter((name) => name !== undefined)
    .concat(contributions.flatMap(namesIn));
}

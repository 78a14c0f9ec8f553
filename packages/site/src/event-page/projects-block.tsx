import type { Agenda } from "@programmheft/core";
import { SideBlock, typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import type { SiteContext } from "../page/site-context.ts";
import { contentLanguage } from "../words/content-language.ts";

export interface ProjectsBlockProps {
  readonly agenda: Agenda;
  readonly context: SiteContext;
}

/** The projects that appear in a programme, with their names in full. Nothing where none appears. */
export function ProjectsBlock({ agenda, context }: ProjectsBlockProps): ReactElement | null {
  const { directory, addresses, words, messages, language } = context;
  const projects = directory.projects.filter(({ items }) => items.some((item) => item.agenda === agenda));
  if (projects.length === 0) return null;
  return (
    <SideBlock title={words.projects} messages={messages}>
      <ul className="site-list site-projects" lang={contentLanguage(agenda.language, language)}>
        {projects.map(({ id, name, fullName }) => (
          <li key={id}>
            <a href={addresses.project(id)}>{name}</a>
            {fullName !== undefined && <> {typeset(fullName)}</>}
          </li>
        ))}
      </ul>
    </SideBlock>
  );
}

import { Prose, safeHref, typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import { type Entry, EntryList } from "../page/entry-list.tsx";
import type { Page } from "../page/page.ts";
import { PlainPage } from "../page/plain-page.tsx";
import type { SiteContext } from "../page/site-context.ts";
import type { ProgrammeItem } from "../people/appearances.ts";
import type { ProjectEntry } from "../people/directory.ts";
import { contentLanguage } from "../words/content-language.ts";
import { fillIn } from "../words/site-words.ts";

/** The page of a project: what it is, who carries it, and where it is spoken of. */
export function projectPage(project: ProjectEntry, context: SiteContext): Page {
  return {
    address: (addresses) => addresses.project(project.id),
    title: project.name,
    description: fillIn(context.words.projectIn, { name: project.name, series: context.series.title }),
    content: <ProjectContent project={project} context={context} />,
  };
}

interface ProjectProps {
  readonly project: ProjectEntry;
  readonly context: SiteContext;
}

function ProjectContent({ project, context }: ProjectProps): ReactElement {
  const { words, addresses, series, language } = context;
  const { name, fullName, description, partners, url, items } = project;
  const href = safeHref(url);
  const lang = contentLanguage(series.language, language);
  return (
    <PlainPage
      title={name}
      lang={lang}
      subtitle={fullName}
      context={context}
      up={{ href: addresses.projects, title: words.projects }}
    >
      {description !== undefined && <Prose markdown={description} lang={lang} />}
      {href !== undefined && (
        <p>
          <a href={href}>{words.website}</a>
        </p>
      )}
      {items.length > 0 && (
        <>
          <h2 className="ph-label">{words.appearances}</h2>
          <EntryList
            entries={items.map((item) => entryOf(item, project, context))}
            context={context}
            headingLevel={3}
          />
        </>
      )}
      {partners.length > 0 && (
        <>
          <h2 className="ph-label">{words.partners}</h2>
          <ul className="site-list" lang={lang}>
            {partners.map((partner) => (
              <li key={partner}>{typeset(partner)}</li>
            ))}
          </ul>
        </>
      )}
    </PlainPage>
  );
}

/** An item with those of its people who speak for the project: all of them, where the item itself presents it. */
function entryOf({ agenda, session }: ProgrammeItem, { id }: ProjectEntry, context: SiteContext): Entry {
  const isOwn = (name: string | undefined) => name !== undefined && context.directory.projectId(name) === id;
  const people = session.participants.filter(
    (participant) =>
      isOwn(participant.project) || (participant.project === undefined && isOwn(session.project)),
  );
  return {
    key: `${agenda.id}/${session.id}`,
    agenda,
    title: session.title,
    sessionId: session.id,
    details: people.length > 0 && (
      <p>
        {people.map(({ name, personId }, at) => (
          <span key={personId ?? name}>
            {at > 0 && ", "}
            {personId === undefined ? (
              typeset(name)
            ) : (
              <a href={context.addresses.person(personId)}>{typeset(name)}</a>
            )}
          </span>
        ))}
      </p>
    ),
  };
}

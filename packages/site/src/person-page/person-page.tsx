import { Prose, safeHref, typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import { type Entry, EntryList } from "../page/entry-list.tsx";
import type { Page } from "../page/page.ts";
import { PlainPage } from "../page/plain-page.tsx";
import type { SiteContext } from "../page/site-context.ts";
import type { Appearance } from "../people/appearances.ts";
import type { PersonEntry } from "../people/directory.ts";
import { fillIn } from "../words/site-words.ts";

/** The page of a person: all that they do in the series, with the role, office, organisation and project of each time. */
export function personPage(person: PersonEntry, context: SiteContext): Page {
  const { series, words } = context;
  return {
    address: (addresses) => addresses.person(person.id),
    title: person.name,
    description: fillIn(words.appearsIn, { name: person.name, series: series.title }),
    content: <PersonContent person={person} context={context} />,
  };
}

interface PersonProps {
  readonly person: PersonEntry;
  readonly context: SiteContext;
}

function PersonContent({ person, context }: PersonProps): ReactElement {
  const { words } = context;
  const href = safeHref(person.url);
  return (
    <PlainPage
      title={person.name}
      context={context}
      up={{ href: context.addresses.people, title: words.people }}
    >
      {person.description !== undefined && (
        <Prose markdown={person.description} lang={context.series.language} />
      )}
      {href !== undefined && (
        <p>
          <a href={href}>{words.website}</a>
        </p>
      )}
      <h2 className="ph-label">{words.appearances}</h2>
      <EntryList
        entries={person.appearances.map((each, at) => entryOf(each, at, context))}
        context={context}
        headingLevel={3}
      />
    </PlainPage>
  );
}

function entryOf(
  { agenda, session, participant }: Appearance,
  at: number,
  { messages, directory, addresses }: SiteContext,
): Entry {
  const { role, position, affiliation, project = session?.project } = participant;
  const projectId = project === undefined ? undefined : directory.projectId(project);
  const forWhom = [position, affiliation].filter((part) => part !== undefined).join(", ");
  return {
    key: String(at),
    agenda,
    title: session?.title ?? agenda.title,
    sessionId: session?.id,
    details: (
      <p>
        {messages.text[`role.${role}`]}
        {forWhom !== "" && <span lang={agenda.language}>{` · ${typeset(forWhom)}`}</span>}
        {projectId !== undefined && (
          <>
            {" · "}
            <a href={addresses.project(projectId)}>{project}</a>
          </>
        )}
      </p>
    ),
  };
}

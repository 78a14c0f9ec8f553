import { nameWithoutHonorifics } from "@programmheft/core";
import { typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import type { Page } from "../page/page.ts";
import { PlainPage } from "../page/plain-page.tsx";
import type { SiteContext } from "../page/site-context.ts";
import type { PersonEntry } from "../people/directory.ts";
import { contentLanguage } from "../words/content-language.ts";
import { fillIn } from "../words/site-words.ts";

/** Everyone who appears in the series, by family name. */
export function peoplePage(context: SiteContext): Page {
  return {
    address: (addresses) => addresses.people,
    title: context.words.people,
    description: fillIn(context.words.peopleOf, { series: context.series.title }),
    content: (
      <PlainPage title={context.words.people} context={context}>
        <ul className="site-names">
          {context.directory.people.map((person) => (
            <PersonLine key={person.id} person={person} context={context} />
          ))}
        </ul>
      </PlainPage>
    ),
  };
}

interface PersonLineProps {
  readonly person: PersonEntry;
  readonly context: SiteContext;
}

function PersonLine({ person, context }: PersonLineProps): ReactElement {
  const affiliations = [
    ...new Set(person.appearances.flatMap(({ participant }) => participant.affiliation ?? [])),
  ];
  return (
    <li>
      <a href={context.addresses.person(person.id)}>
        <FamilyNameFirst name={person.name} />
      </a>
      {affiliations.length > 0 && (
        <span
          className="site-quiet site-names__note"
          lang={contentLanguage(context.series.language, context.language)}
        >
          {" "}
          {typeset(affiliations.join(" · "))}
        </span>
      )}
    </li>
  );
}

/** "Klie, Prof. Dr. Thomas": the eye that runs down the list meets the word by which it is sorted. */
function FamilyNameFirst({ name }: { readonly name: string }): ReactElement {
  const family = nameWithoutHonorifics(name).split(" ").pop() ?? name;
  const rest = name.slice(0, name.length - family.length).trim();
  return (
    <>
      <b>{family}</b>
      {rest !== "" && `, ${typeset(rest)}`}
    </>
  );
}

import { typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import type { Page } from "../page/page.ts";
import { PlainPage } from "../page/plain-page.tsx";
import type { SiteContext } from "../page/site-context.ts";
import { contentLanguage } from "../words/content-language.ts";
import { fillIn } from "../words/site-words.ts";

/** The projects of a series: short name, name in full, and who carries it. */
export function projectsPage(context: SiteContext): Page {
  return {
    address: (addresses) => addresses.projects,
    title: context.words.projects,
    description: fillIn(context.words.projectsOf, { series: context.series.title }),
    content: <ProjectList context={context} />,
  };
}

function ProjectList({ context }: { readonly context: SiteContext }): ReactElement {
  const lang = contentLanguage(context.series.language, context.language);
  return (
    <PlainPage title={context.words.projects} context={context}>
      <ul className="site-project-list" lang={lang}>
        {context.directory.projects.map(({ id, name, fullName, partners }) => (
          <li key={id}>
            <h2>
              <a href={context.addresses.project(id)}>{name}</a>
            </h2>
            <div>
              {fullName !== undefined && <p>{typeset(fullName)}</p>}
              {partners.length > 0 && <p className="site-quiet">{typeset(partners.join(" · "))}</p>}
            </div>
          </li>
        ))}
      </ul>
    </PlainPage>
  );
}

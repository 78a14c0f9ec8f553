import { typeset } from "@programmheft/ui";
import type { ReactElement, ReactNode } from "react";
import type { PageAddress } from "../address/addresses.ts";
import type { SiteContext } from "./site-context.ts";

export interface PageFrameProps {
  readonly context: SiteContext;
  /** Where the page stands, for the way to its twin in the other language. None where it has no twin. */
  readonly address?: PageAddress | undefined;
  /** Without navigation, where the page itself says the one way on. */
  readonly bare?: boolean | undefined;
  readonly children: ReactNode;
}

/** What stands around every page: the way to its content, the name of the site, its parts, the other language, the footer. */
export function PageFrame({ context, address, bare = false, children }: PageFrameProps): ReactElement {
  const { series, words } = context;
  return (
    <body>
      {!bare && (
        <a className="site-skip" href="#inhalt">
          {words.skip}
        </a>
      )}
      <header className="site-header">
        <div className="site-width">
          <p>
            <a className="site-name" href={context.addresses.series} lang={series.language}>
              {typeset(series.title)}
            </a>
          </p>
          {!bare && <Navigation context={context} address={address} />}
        </div>
      </header>
      <main className="site-width" id="inhalt" tabIndex={-1} data-pagefind-body="">
        {children}
      </main>
      <Footer context={context} />
    </body>
  );
}

function Navigation({ context, address }: Pick<PageFrameProps, "context" | "address">): ReactElement {
  const { words, directory, options, language } = context;
  const links = [
    { href: `${context.addresses.series}#events`, title: words.events },
    ...(directory.people.length > 0 ? [{ href: context.addresses.people, title: words.people }] : []),
    ...(directory.projects.length > 0 ? [{ href: context.addresses.projects, title: words.projects }] : []),
    ...(options.links ?? []).map(({ href, title }) => ({ href: href[language], title: title[language] })),
  ];
  const other = context.otherLanguage;
  return (
    <nav aria-label={words.navigation}>
      <ul>
        {links.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
        {address !== undefined && (
          <li>
            <a
              className="site-language"
              href={address(context.otherAddresses)}
              hrefLang={other}
              lang={other}
              rel="alternate"
            >
              {other === "de" ? "Deutsch" : "English"}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Footer({ context }: { readonly context: SiteContext }): ReactElement | null {
  const { series, words, options } = context;
  const { textPages = [] } = options;
  if (textPages.length === 0 && series.organizers.length === 0) return null;
  return (
    <footer className="site-footer">
      <div className="site-width">
        {textPages.length > 0 && (
          <nav aria-label={words.legal}>
            <ul lang={series.language}>
              {textPages.map(({ name, title }) => (
                <li key={name}>
                  <a href={`/${name}/`}>{typeset(title)}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {series.organizers.length > 0 && (
          <p>
            {words.organizers}: <span lang={series.language}>{typeset(series.organizers.join(" · "))}</span>
          </p>
        )}
      </div>
    </footer>
  );
}

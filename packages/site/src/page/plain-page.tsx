import { typeset } from "@programmheft/ui";
import type { ReactElement, ReactNode } from "react";
import type { SiteContext } from "./site-context.ts";

export interface PlainPageProps {
  readonly title: string;
  /** The language of the title, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly context: SiteContext;
  /** The page that this one belongs to. */
  readonly up?: { readonly href: string; readonly title: string } | undefined;
  readonly children: ReactNode;
}

/** A page in one column under a title. */
export function PlainPage({ title, lang, subtitle, context, up, children }: PlainPageProps): ReactElement {
  return (
    <article className="ph site-plain" lang={context.language}>
      <header className="site-plain__head">
        {up && (
          <p className="site-plain__up">
            <a href={up.href}>{up.title}</a>
          </p>
        )}
        <h1 lang={lang}>{typeset(title)}</h1>
        {subtitle !== undefined && (
          <p className="site-plain__subtitle" lang={lang}>
            {typeset(subtitle)}
          </p>
        )}
      </header>
      {children}
    </article>
  );
}

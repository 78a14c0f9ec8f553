import type { Page } from "../page/page.ts";
import type { SiteContext } from "../page/site-context.ts";

/** What is shown for an address that leads nowhere. */
export function lostPage({ words, addresses }: SiteContext): Omit<Page, "address"> {
  return {
    title: words.notFoundTitle,
    description: words.notFoundTitle,
    content: (
      <div className="site-lost">
        <h1>{words.notFoundTitle}</h1>
        <p>
          {words.notFound}{" "}
          <a className="site-lost__way" href={addresses.series}>
            {words.notFoundLink}
          </a>
          .
        </p>
      </div>
    ),
  };
}

import { formatDay, typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import type { SiteContext, SiteEvent } from "../page/site-context.ts";
import { contentLanguage } from "../words/content-language.ts";

/** The events under their themes, where a theme has several. A series in which each event has its own needs no second list. */
export function ThemesBlock({ context }: { readonly context: SiteContext }): ReactElement | null {
  const { words, language, addresses, messages } = context;
  const themes = new Map<string, readonly SiteEvent[]>();
  for (const event of context.events) {
    const { theme } = event.agenda;
    if (theme !== undefined) themes.set(theme, [...(themes.get(theme) ?? []), event]);
  }
  if (themes.size < 2 || [...themes.values()].every((events) => events.length < 2)) return null;
  return (
    <section className="site-themes">
      <h2 className="ph-label">{words.byTheme}</h2>
      {[...themes].map(([theme, events]) => (
        <section key={theme}>
          <h3 lang={contentLanguage(context.series.language, language)}>{typeset(theme)}</h3>
          <ul className="site-list">
            {events.map(({ agenda }) => (
              <li key={agenda.id}>
                <a href={addresses.event(agenda.id)} lang={contentLanguage(agenda.language, language)}>
                  {typeset(agenda.title)}
                </a>
                {agenda.date !== undefined && (
                  <span className="site-quiet">
                    {" "}
                    <time dateTime={agenda.start ?? agenda.date}>{formatDay(agenda.date, messages)}</time>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

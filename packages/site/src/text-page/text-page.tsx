import { Prose } from "@programmheft/ui";
import type { Page } from "../page/page.ts";
import { PlainPage } from "../page/plain-page.tsx";
import type { SiteContext } from "../page/site-context.ts";
import { contentLanguage } from "../words/content-language.ts";
import type { TextPageSource } from "./text-page-source.ts";

/** A page of plain text. It stands in one language alone, that of the series. */
export function textPage({ name, title, text }: TextPageSource, context: SiteContext): Page {
  const lang = contentLanguage(context.series.language, context.language);
  return {
    address: () => `/${name}/`,
    isMonolingual: true,
    title,
    description: `${title}. ${context.series.title}.`,
    content: (
      <PlainPage title={title} lang={lang} context={context}>
        <Prose markdown={text} lang={lang} />
      </PlainPage>
    ),
  };
}

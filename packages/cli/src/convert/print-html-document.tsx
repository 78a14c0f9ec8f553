import { type Agenda, languageFor } from "@programmheft/core";
import { EventProgramme, messagesFor, plainHtml } from "@programmheft/ui";
import { renderToStaticMarkup } from "react-dom/server";

/** What a page needs around the components. */
const pageStyle = `:root { color-scheme: light dark; }
body { margin: 0; background: var(--ph-color-paper); }
main { max-width: 72rem; margin: 0 auto; padding: clamp(1rem, 4vw, 3.5rem); }
@page { size: A4; margin: 18mm 16mm; }
@media print { main { max-width: none; padding: 0; } }
`;

/**
 * A page that stands alone: one file without scripts and without requests. Its own words are German where the programme is, else
 * English. The styles lie in a data address (RFC 2397), because in a `<style>` the Nu Html Checker takes container queries for
 * mistakes.
 */
export function printHtmlDocument(agenda: Agenda, styleSheet: string): string {
  const messages = messagesFor(languageFor(agenda.language));
  const title = [agenda.title, agenda.series?.title].filter((part) => part !== undefined).join(" – ");
  const styles = Buffer.from(`${styleSheet}\n${pageStyle}`).toString("base64");
  const body = (
    <main>
      <EventProgramme agenda={agenda} messages={messages} />
    </main>
  );
  return `<!DOCTYPE html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${renderToStaticMarkup(<title>{title}</title>)}
<link rel="stylesheet" href="data:text/css;base64,${styles}">
</head>
<body>
${plainHtml(renderToStaticMarkup(body))}
</body>
</html>
`;
}

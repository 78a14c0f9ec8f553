import { createHash } from "node:crypto";
import { plainHtml } from "@programmheft/ui";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { relativeAddresses } from "../address/relative-addresses.ts";
import { wholeAddress } from "../address/whole-address.ts";
import { fontFile, iconFile, scriptFiles, styleFile } from "../plan/site-assets.ts";
import type { SiteFile } from "../plan/site-file.ts";
import { pictureSize } from "../share-picture/print-picture.ts";
import type { Page } from "./page.ts";
import { PageFrame } from "./page-frame.tsx";
import type { SiteContext } from "./site-context.ts";

/**
 * No script runs but the site's own, and that only in pages of events to come; nothing is fetched from elsewhere, nothing is sent.
 * Pages may ask their own site, so that tools which look at a page find what lies beside it (robots.txt). Data for search engines run
 * nowhere, but validators ask that their element be named too. Styles are the only thing not named: the Nu checker takes a page in a
 * file for one without an origin, to which "'self'" forbids its own style sheet.
 */
function contentSecurityPolicy({
  structuredData,
  runs = false,
}: Pick<Page, "structuredData" | "runs">): string {
  const data =
    structuredData === undefined
      ? []
      : [`'sha256-${createHash("sha256").update(structuredData).digest("base64")}'`];
  const scripts = [...(runs ? ["'self'"] : []), ...data];
  return [
    `script-src ${scripts.length === 0 ? "'none'" : scripts.join(" ")}`,
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Writes a page as the file that is sent. */
export function printPage(page: Page, context: SiteContext): SiteFile {
  const path = page.address(context.addresses);
  const frame = (
    <PageFrame context={context} address={page.isMonolingual ? undefined : page.address}>
      {page.content}
    </PageFrame>
  );
  return {
    path: `${path.slice(1)}index.html`,
    content: relativeAddresses(printDocument(page, context, frame), path),
  };
}

/** Writes the page for addresses that lead nowhere: it is sent in every place, so its own addresses start at the root. */
export function printLostPage(page: Omit<Page, "address">, context: SiteContext): SiteFile {
  const frame = (
    <PageFrame context={context} bare>
      {page.content}
    </PageFrame>
  );
  return { path: "404.html", content: printDocument(page, context, frame) };
}

function printDocument(page: HeadProps["page"], context: SiteContext, frame: ReactElement): string {
  const html = plainHtml(
    renderToStaticMarkup(
      <html lang={context.language} data-theme="auto">
        <Head page={page} context={context} />
        {frame}
      </html>,
    ),
  );
  const data =
    page.structuredData === undefined
      ? ""
      : `<script type="application/ld+json">${page.structuredData}</script>`;
  // Attributes that are true by being there are written by their name alone.
  const written = html.replace(/ (crossorigin|data-pagefind-body|defer|hidden)=""/gu, " $1");
  return `<!DOCTYPE html>\n${written.replace("</head>", () => `${data}</head>`)}\n`;
}

interface HeadProps {
  readonly page: Omit<Page, "address"> & Partial<Pick<Page, "address">>;
  readonly context: SiteContext;
}

function Head({ page, context }: HeadProps) {
  const { series, language, options } = context;
  const {
    address,
    title,
    description,
    alternates = [],
    picture = context.pictures.ofSeries,
    isMonolingual,
    runs,
  } = page;
  const whole = (path: string) => wholeAddress(path, options.address);
  const own = address && whole(address(context.addresses));
  return (
    <head>
      <meta charSet="utf-8" />
      <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy(page)} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === series.title ? title : `${title} · ${series.title}`}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" type="image/svg+xml" href={`/${iconFile}`} />
      <link rel="preload" as="font" type="font/woff2" href={`/${fontFile}`} crossOrigin="" />
      <link rel="stylesheet" href={`/${styleFile}`} />
      {runs && <script src={`/${scriptFiles[language]}`} defer />}
      {own !== undefined && <link rel="canonical" href={own} />}
      {own !== undefined && address !== undefined && !isMonolingual && (
        <>
          <link rel="alternate" hrefLang={language} href={own} />
          <link
            rel="alternate"
            hrefLang={context.otherLanguage}
            href={whole(address(context.otherAddresses))}
          />
        </>
      )}
      {alternates.map(({ href, type, title: name }) => (
        <link key={href} rel="alternate" type={type} href={href} title={name} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={series.title} />
      <meta property="og:locale" content={language === "de" ? "de_DE" : "en_GB"} />
      {own !== undefined && <meta property="og:url" content={own} />}
      {picture !== undefined && (
        <>
          <meta property="og:image" content={whole(picture.path)} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(pictureSize.width)} />
          <meta property="og:image:height" content={String(pictureSize.height)} />
          <meta property="og:image:alt" content={picture.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </head>
  );
}

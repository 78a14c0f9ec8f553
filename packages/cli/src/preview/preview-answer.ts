import { posix } from "node:path";
import type { SiteFile } from "@programmheft/site";
import { type Answer, changesPath } from "../terminal/terminal.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Where the preview has its script. */
const reloadScriptPath = "/.programmheft/reload.js";

/** Shows the page anew when the server says so, and when it is there again. */
const reloadScript = `const changes = new EventSource("${changesPath}");
changes.addEventListener("change", () => location.reload());
`;

/** What is shown of a site: its files by their paths, and what paints the pictures that somebody asks for. */
export interface Preview {
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly picture: (path: string) => Uint8Array | undefined;
}

/** Answers a path from the files of a site. Pages get the script that reloads them; in the site itself they have none. */
export function previewAnswer({ files, picture }: Preview, path: string): Answer {
  if (path === reloadScriptPath) return { status: 200, type: types[".js"] ?? "", content: reloadScript };
  const name = nameOf(path);
  const painted = name === undefined ? undefined : picture(name);
  if (painted !== undefined) return { status: 200, type: types[".png"] ?? "", content: painted };
  const found = name === undefined ? undefined : files.get(name);
  const file = found ?? files.get("404.html");
  if (file === undefined) return { status: 404, type: "text/plain; charset=utf-8", content: "404" };
  const type = types[posix.extname(file.path)] ?? "application/octet-stream";
  const content =
    typeof file.content === "string" && file.path.endsWith(".html") ? withReload(file.content) : file.content;
  return { status: found ? 200 : 404, type, content };
}

function nameOf(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path).slice(1);
    return name === "" || name.endsWith("/") ? `${name}index.html` : name;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function withReload(html: string): string {
  return html
    .replace(/script-src .*?; connect-src/u, "script-src &#x27;self&#x27;; connect-src")
    .replace("</head>", `<script type="module" src="${reloadScriptPath}"></script></head>`);
}

/** The page that stands for every page of the site while its texts have errors: what is wrong, as it is said in the terminal. */
export function errorPage(report: string, title: string, language: string): SiteFile {
  const escaped = report.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return {
    path: "404.html",
    content: `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<pre>${escaped}</pre>
</body>
</html>
`,
  };
}

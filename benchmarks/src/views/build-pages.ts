import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** A page of the benchmark: what it loads, and how much that is. */
export interface BuiltPage {
  readonly name: string;
  /** Paths and contents of what is served for it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly scripts: readonly string[];
  /** Bytes with gzip -9. `list` and `grid` are the script that a real page with this view would load: nothing for static HTML. */
  readonly size: { readonly list: number; readonly grid: number; readonly style: number };
}

/** Bundles one peer into a script and a style sheet, as a site would. */
export async function buildPage(name: string): Promise<BuiltPage> {
  const { outputFiles } = await build({
    entryPoints: {
      [name]: join(import.meta.dirname, "peers", `${name}.${name.startsWith("react") ? "tsx" : "ts"}`),
    },
    outdir: "/",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "empty", ".svg": "dataurl" },
    legalComments: "none",
    logLevel: "error",
    write: false,
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const style = zipped(files.get(`/${name}.css`));
  if (name === "ours-embed") {
    const script = embedFile("programmheft.js");
    const timetable = embedFile("programmheft-timetable.js");
    const list = zipped(script[1]);
    return {
      name,
      files: new Map([...files, script, timetable]),
      scripts: [script[0], `/${name}.js`],
      size: { list, grid: list + zipped(timetable[1]), style },
    };
  }
  const script = name === "ours-static" ? 0 : zipped(files.get(`/${name}.js`));
  return { name, files, scripts: [`/${name}.js`], size: { list: script, grid: script, style } };
}

/** A script of the element, as it is delivered, with the path at which it is served. */
function embedFile(name: string): [path: string, contents: Uint8Array] {
  const folder = dirname(fileURLToPath(import.meta.resolve("@programmheft/embed")));
  return [`/${name}`, readFileSync(join(folder, name))];
}

const zipped = (bytes: Uint8Array | undefined) =>
  bytes === undefined ? 0 : gzipSync(bytes, { level: 9 }).length;

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
  /** Bytes with gzip -9. `script` is what a real page would load: nothing for static HTML. */
  readonly size: { readonly script: number; readonly style: number };
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
  const embed = name === "ours-embed" ? embedFiles() : new Map<string, Uint8Array>();
  const script =
    name === "ours-static" ? [] : embed.size > 0 ? [...embed.values()] : [files.get(`/${name}.js`)];
  return {
    name,
    files: new Map([...files, ...embed]),
    scripts: [...(embed.size > 0 ? ["/programmheft.js"] : []), `/${name}.js`],
    size: { script: sum(script.map(zipped)), style: zipped(files.get(`/${name}.css`)) },
  };
}

/** The element's script and what lies beside it, as they are delivered: all but the words of another language. */
function embedFiles(): Map<string, Uint8Array> {
  const folder = dirname(fileURLToPath(import.meta.resolve("@programmheft/embed")));
  const names = ["programmheft.js", "programmheft-timetable.js"];
  return new Map(names.map((name) => [`/${name}`, readFileSync(join(folder, name))]));
}

const zipped = (bytes: Uint8Array | undefined) =>
  bytes === undefined ? 0 : gzipSync(bytes, { level: 9 }).length;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

/** Where the script lays what it shares. Only files of one release are made for each other. */
const place = `globalThis[Symbol.for("@programmheft/embed ${process.env.npm_package_version ?? ""}")]`;

/** What files that are loaded later take from the script, instead of bringing it along once more. */
interface SharedCode {
  /** The modules of the script that they use, by the names that they take from them. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Which imports that are, as a key of importer and path. */
  readonly imports: ReadonlySet<string>;
}

/**
 * Shares what the script and files that are loaded later both need. The script lays it ready in a place of its own, because an import of
 * the script from there would load it a second time wherever a page names it with a version (`programmheft.js?v=2`).
 * @param later the sources of what is loaded later
 */
export function sharing(
  later: readonly string[],
  plugins: Plugin[],
): { readonly inScript: Plugin; readonly inLater: Plugin } {
  let shared: Promise<SharedCode> | undefined;
  const known = (options: BuildOptions) => {
    shared ??= sharedCode(later, { ...options, plugins });
    return shared;
  };
  return {
    inScript: {
      name: "lay-ready",
      setup: (main) => {
        main.onLoad({ filter: /src.index[.]ts$/ }, async ({ path }) => {
          const { namesOf } = await known(main.initialOptions);
          const imports = Array.from(
            namesOf,
            ([module, names]) => `import { ${[...names].join(", ")} } from ${JSON.stringify(module)};`,
          );
          const names = [...namesOf.values()].flatMap((ofModule) => [...ofModule]);
          const laid = `${place} = [${names.join(", ")}];`;
          return { loader: "ts", contents: [...imports, laid, await readFile(path, "utf8")].join("\n") };
        });
      },
    },
    inLater: {
      name: "take-over",
      setup: (main) => {
        main.onResolve({ filter: /./ }, async ({ importer, path }) => {
          const { imports } = await known(main.initialOptions);
          return imports.has(keyOf(importer, path)) ? { path: "shared", namespace: "shared" } : undefined;
        });
        main.onLoad({ filter: /./, namespace: "shared" }, async () => {
          const { namesOf } = await known(main.initialOptions);
          const names = [...namesOf.values()].flatMap((ofModule) => [...ofModule]);
          return { contents: `export const [${names.join(", ")}] = ${place};` };
        });
      },
    },
  };
}

async function sharedCode(later: readonly string[], options: BuildOptions): Promise<SharedCode> {
  const script = await bundled("src/index.ts", options);
  const files = await Promise.all(later.map((file) => bundled(file, options)));
  const namesOf = new Map<string, Set<string>>();
  const imports = new Set<string>();
  for (const [importer, { inputs }] of files.flatMap((file) =>
    Array.from(used(file), (path): [string, Metafile] => [path, file]),
  )) {
    if (used(script).has(importer)) continue;
    const names = importedNames(await readFile(importer, "utf8"));
    for (const { path, original } of inputs[importer]?.imports ?? []) {
      if (original === undefined || !used(script).has(path)) continue;
      const module = resolve(path);
      namesOf.set(module, new Set([...(namesOf.get(module) ?? []), ...(names.get(original) ?? [])]));
      imports.add(keyOf(resolve(importer), original));
    }
  }
  return { namesOf, imports };
}

const keyOf = (importer: string, path: string) => `${importer} ${path}`;

async function bundled(entry: string, options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({
    ...options,
    entryPoints: [entry],
    splitting: false,
    metafile: true,
    sourcemap: false,
    write: false,
  });
  return metafile;
}

/** The modules of which something is left in what was bundled. */
function used({ outputs }: Metafile): ReadonlySet<string> {
  const [output] = Object.values(outputs);
  const inputs = Object.entries(output?.inputs ?? {});
  return new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path));
}

/** The names that a module imports, by the path as it writes it. What our packages are built to writes them in one way. */
function importedNames(code: string): ReadonlyMap<string, readonly string[]> {
  const statements = code.matchAll(/import\s*\{([^}]*)\}\s*from\s*"([^"]+)"/gu);
  return new Map(
    Array.from(statements, ([, names = "", path = ""]) => [
      path,
      names
        .split(",")
        .map((name) => name.replace(/\bas\b.*/u, "").trim())
        .filter((name) => name !== ""),
    ]),
  );
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A way into a package: what stands in an import, and the source file that it leads to. */
export interface Door {
  readonly specifier: string;
  readonly file: string;
}

/** A package that developers import. */
export interface PublicPackage {
  /** `@programmheft/core`. */
  readonly name: string;
  /** `core`: its folder, and its place in addresses. */
  readonly folder: string;
  readonly description: string;
  readonly doors: readonly Door[];
}

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

/** The packages that have something to import, each standing on those before it. */
export function publicPackages(): readonly PublicPackage[] {
  return ["core", "formats", "ui", "site", "embed"].map((folder) => {
    const manifest: Manifest = JSON.parse(readFileSync(`${packages}${folder}/package.json`, "utf8"));
    const doors = Object.entries(manifest.exports).flatMap(([path, to]) => {
      const source = typeof to === "string" ? to : to["@programmheft/source"];
      return source?.endsWith("/index.ts")
        ? [{ specifier: manifest.name + path.slice(1), file: `${packages}${folder}/${source.slice(2)}` }]
        : [];
    });
    return { name: manifest.name, folder, description: manifest.description, doors };
  });
}

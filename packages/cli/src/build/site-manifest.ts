import { z } from "zod";

/** The file in which a site keeps the names of its files: so the next build knows which of them are its own. */
export const manifestFile = ".programmheft.json";

const Manifest = z.object({
  files: z.array(z.string().max(1000)).max(200_000),
});

/**
 * The files that an earlier build wrote. None where there was no earlier build; undefined where the manifest is not one, so that
 * nothing is taken for our own by mistake.
 */
export function readManifest(bytes: Uint8Array | undefined): readonly string[] | undefined {
  if (bytes === undefined) return [];
  try {
    const { data } = Manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return data?.files.filter(staysInside);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A manifest may have been tampered with: nothing outside the site is ever removed. */
function staysInside(path: string): boolean {
  return !/^[/\\]|[:\\]/u.test(path) && !path.split("/").includes("..");
}

/** Writes the names of a site's files. */
export function printManifest(files: readonly string[]): string {
  return `${JSON.stringify({ files: [...files].sort() }, null, 2)}\n`;
}

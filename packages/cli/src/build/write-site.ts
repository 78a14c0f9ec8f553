import { dirname, join } from "node:path";
import type { SiteFile } from "@programmheft/site";
import type { Speaker } from "../command/command.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";
import { manifestFile, printManifest, readManifest } from "./site-manifest.ts";

/** How many files a site has, and how many of them are not as they were. */
export interface WrittenSite {
  readonly files: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Writes a site into its folder. What has not changed is left alone, so that copying the site elsewhere stays quick; what an earlier
 * build wrote and this one does not is removed; other people's files stay. Where a file cannot be written, that is said, and
 * nothing returned.
 */
export async function writeSite(
  speaker: Speaker,
  folder: string,
  files: readonly SiteFile[],
): Promise<WrittenSite | undefined> {
  const { terminal } = speaker;
  const manifest = await terminal.readFile(join(folder, manifestFile));
  const before = readManifest("bytes" in manifest ? manifest.bytes : undefined) ?? [];
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const each of folders) {
    const failure = await terminal.createFolder(each);
    if (failure) {
      complain(speaker, fileComplaint(each, failure, "write"));
      return undefined;
    }
  }
  let changed = 0;
  for (const { path, content } of [
    ...files,
    { path: manifestFile, content: printManifest(files.map((file) => file.path)) },
  ]) {
    const target = join(folder, path);
    if (await hasContent(speaker, target, content)) continue;
    const failure = await terminal.writeFile(target, content);
    if (failure) {
      complain(speaker, fileComplaint(target, failure, "write"));
      return undefined;
    }
    if (path !== manifestFile) changed += 1;
  }
  const own = new Set(files.map(({ path }) => path));
  const stale = before.filter((path) => !own.has(path));
  for (const path of stale) {
    const failure = await terminal.removeFile(join(folder, path));
    if (failure) {
      complain(speaker, fileComplaint(join(folder, path), failure, "write"));
      return undefined;
    }
  }
  return { files: files.length, changed, removed: stale.length };
}

async function hasContent(
  { terminal }: Speaker,
  path: string,
  content: SiteFile["content"],
): Promise<boolean> {
  if (!(await terminal.isFile(path))) return false;
  const found = await terminal.readFile(path);
  if (!("bytes" in found)) return false;
  const wanted = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return found.bytes.length === wanted.length && found.bytes.every((byte, at) => byte === wanted[at]);
}

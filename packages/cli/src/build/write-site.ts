import { dirname, join } from "node:path";
import type { SiteFile, SitePlan } from "@programmheft/site";
import type { Speaker } from "../command/command.ts";
import type { PicturePainter } from "../picture/picture-painter.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";
import { progressOf } from "../terminal/progress.ts";
import { manifestFile, printManifest, readManifest } from "./site-manifest.ts";

/** A site to be written. */
export interface SiteToWrite extends Pick<SitePlan, "files" | "pictures"> {
  /** Paints the pictures; they are left out where nobody can. */
  readonly paint: PicturePainter["paint"] | undefined;
}

/** How many files a site has, and how many of them are not as they were. */
export interface WrittenSite {
  readonly files: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Writes a site into its folder. What has not changed is left alone, so that copying the site elsewhere stays quick; pictures that an
 * earlier build painted are not painted again; what an earlier build wrote and this one does not is removed; other people's files stay.
 * Where a file cannot be written, that is said, and nothing returned.
 */
export async function writeSite(
  speaker: Speaker,
  folder: string,
  { files, pictures, paint }: SiteToWrite,
): Promise<WrittenSite | undefined> {
  const { terminal } = speaker;
  const manifest = await terminal.readFile(join(folder, manifestFile));
  const before = readManifest("bytes" in manifest ? manifest.bytes : undefined) ?? [];
  const painted = paint === undefined ? [] : pictures;
  const own = new Set([...files, ...painted].map(({ path }) => path));
  for (const each of new Set([...own].map((path) => dirname(join(folder, path))))) {
    const failure = await terminal.createFolder(each);
    if (failure) {
      complain(speaker, fileComplaint(each, failure, "write"));
      return undefined;
    }
  }
  const step = progressOf(terminal, own.size, (done) =>
    speaker.speech.say("build.written", {
      done: String(done),
      all: speaker.speech.count(own.size, "file"),
    }),
  );
  let changed = 0;
  const write = async (path: string, content: SiteFile["content"]): Promise<boolean> => {
    const target = join(folder, path);
    if (await hasContent(speaker, target, content)) return true;
    const failure = await terminal.writeFile(target, content);
    if (failure) complain(speaker, fileComplaint(target, failure, "write"));
    else if (path !== manifestFile) changed += 1;
    return !failure;
  };
  const isKnown = new Set(before);
  for (const { path, content } of files) {
    step();
    if (!(await write(path, content))) return undefined;
  }
  for (const { path, svg } of painted) {
    step();
    // The name of a picture follows from what it shows.
    if (isKnown.has(path) && (await terminal.isFile(join(folder, path)))) continue;
    if (paint && !(await write(path, paint(svg)))) return undefined;
  }
  if (!(await write(manifestFile, printManifest([...own])))) return undefined;
  const stale = before.filter((path) => !own.has(path));
  for (const path of stale) {
    const failure = await terminal.removeFile(join(folder, path));
    if (failure) {
      complain(speaker, fileComplaint(join(folder, path), failure, "write"));
      return undefined;
    }
  }
  return { files: own.size, changed, removed: stale.length };
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

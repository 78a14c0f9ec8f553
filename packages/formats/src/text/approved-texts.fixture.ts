import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { readingInLines } from "./reading-in-lines.fixture.ts";

/** A text and, where it has been read once, what was read of it. */
const approved = /^~~~~ text\n(.*?\n)~~~~\n(?:~~~~ json\n.*?\n~~~~\n)?/gmsu;

/** The files of a folder, each of which holds short texts with their readings. */
export function themesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".md"));
}

/**
 * Reads the texts of a file and expects what stands below each of them. Where a reading has changed for the better, or a text was added,
 * `vitest -u` writes the readings anew; look at every one before you commit it.
 */
export async function expectApproved(
  folder: string,
  theme: string,
  read: (text: string) => unknown,
): Promise<void> {
  expect(textsOf(folder, theme)).not.toEqual([]);
  const path = join(folder, theme);
  const written = readFileSync(path, "utf8").replace(
    approved,
    (_, text: string) => `~~~~ text\n${text}~~~~\n~~~~ json\n${readingInLines(read(text))}\n~~~~\n`,
  );
  await expect(written).toMatchFileSnapshot(path);
}

/** The texts of a file. */
export function textsOf(folder: string, theme: string): readonly string[] {
  return [...readFileSync(join(folder, theme), "utf8").matchAll(approved)].map(([, text = ""]) => text);
}

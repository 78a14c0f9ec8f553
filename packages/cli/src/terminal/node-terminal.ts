import { createReadStream } from "node:fs";
import { mkdir, open, readdir, readFile, realpath, rename, rm, rmdir, stat, watch } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { isatty } from "node:tty";
import { serveLocally } from "./serve-locally.ts";
import {
  type FileContent,
  type FileFailure,
  type FolderContent,
  largestFile,
  type Output,
  type Terminal,
} from "./terminal.ts";

const require = createRequire(import.meta.url);

const reasons: Readonly<Record<string, FileFailure["reason"]>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  ENAMETOOLONG: "missing",
  // A name that no file can have: one with a null character.
  ERR_INVALID_ARG_VALUE: "missing",
  EISDIR: "is-folder",
  EACCES: "forbidden",
  EPERM: "forbidden",
  EROFS: "forbidden",
  ENOSPC: "no-space",
  EDQUOT: "no-space",
};

const tooLarge: FileContent = { failure: { reason: "too-large", detail: "" } };

/** The terminal, files and environment of this process. */
export function nodeTerminal(): Terminal {
  return {
    output: outputTo(process.stdout),
    errors: outputTo(process.stderr),
    environment: process.env,
    readFile: readLimitedFile,
    inputIsTerminal: isatty(0),
    readStandardInput: () => readLimited(process.stdin),
    writeFile: writeWholeFile,
    isFile: (path) =>
      stat(path).then(
        (found) => found.isFile(),
        () => false,
      ),
    listFolder,
    createFolder,
    watchFolder: (path) => watch(path, { recursive: true }),
    serve: serveLocally,
    removeFile,
    now: () => Date.now(),
    readSiteAssets: async () => (await import("@programmheft/site/assets")).readSiteAssets(),
    loadPainter: async () => (await import("../picture/load-painter.ts")).loadPainter(),
    readStyleSheet: () => readFile(require.resolve("@programmheft/ui/styles.css"), "utf8"),
    readVersion: async () => {
      const description: unknown = JSON.parse(
        await readFile(require.resolve("programmheft/package.json"), "utf8"),
      );
      return typeof description === "object" && description !== null && "version" in description
        ? String(description.version)
        : "";
    },
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
  };
}

async function readLimitedFile(path: string): Promise<FileContent> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { failure: { reason: "is-folder", detail: "EISDIR" } };
    if (found.size > largestFile) return tooLarge;
  } catch (error) {
    return { failure: fileFailure(error) };
  }
  // Not every file tells its size beforehand: a named pipe is limited while it is read.
  return readLimited(createReadStream(path));
}

async function readLimited(stream: Readable): Promise<FileContent> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > largestFile) {
        stream.destroy();
        return tooLarge;
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return { failure: fileFailure(error) };
  }
  return { bytes: Buffer.concat(chunks) };
}

/** Folders that nobody writes programmes into. */
const passedOver = /^(?:\.|node_modules$)/u;

async function listFolder(path: string): Promise<FolderContent> {
  try {
    const found = await readdir(path, { withFileTypes: true });
    const lists = await Promise.all(
      found
        .filter(({ name }) => !passedOver.test(name))
        .map(async (entry): Promise<readonly string[]> => {
          if (!entry.isDirectory()) return entry.isFile() ? [entry.name] : [];
          const inner = await listFolder(join(path, entry.name));
          return "files" in inner ? inner.files.map((name) => `${entry.name}/${name}`) : [];
        }),
    );
    return { files: lists.flat().sort() };
  } catch (error) {
    return { failure: fileFailure(error) };
  }
}

async function createFolder(path: string): Promise<FileFailure | undefined> {
  try {
    await mkdir(path, { recursive: true });
    return undefined;
  } catch (error) {
    return fileFailure(error);
  }
}

async function removeFile(path: string): Promise<FileFailure | undefined> {
  try {
    await rm(path, { force: true });
    await rmdir(dirname(path)).catch((error: unknown) => {
      // A folder in which something else lies stays.
      if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(fileFailure(error).detail)) throw error;
    });
    return undefined;
  } catch (error) {
    return fileFailure(error);
  }
}

/**
 * Writes beside the file and renames, so that there is never half a file; a symbolic link stays one. What is no regular file
 * (`/dev/stdout`) is written to as it is.
 */
async function writeWholeFile(path: string, content: string | Uint8Array): Promise<FileFailure | undefined> {
  let beside: string | undefined;
  try {
    const before = await statOrNothing(path);
    if (before?.isDirectory()) return { reason: "is-folder", detail: "EISDIR" };
    if (before && !before.isFile()) {
      await writeAndClose(path, "w", content);
      return undefined;
    }
    const target = before ? await realpath(path) : path;
    // A file that may not be written to is not replaced either.
    if (before) await (await open(target, "r+")).close();
    beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
    await writeAndClose(beside, "wx", content, before?.mode);
    await rename(beside, target);
    return undefined;
  } catch (error) {
    if (beside !== undefined) await rm(beside, { force: true });
    const failure = fileFailure(error);
    return failure.reason === "missing" ? { ...failure, reason: "folder-missing" } : failure;
  }
}

async function writeAndClose(
  path: string,
  flags: "w" | "wx",
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(content);
    if (mode !== undefined) await file.chmod(mode & 0o7777);
  } finally {
    await file.close();
  }
}

async function statOrNothing(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (fileFailure(error).detail === "ENOENT") return undefined;
    throw error;
  }
}

/** The words of the system for what went wrong with a file. What is no such word is a bug and goes on. */
function fileFailure(error: unknown): FileFailure {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") throw error;
  return { reason: reasons[error.code] ?? "unknown", detail: error.code };
}

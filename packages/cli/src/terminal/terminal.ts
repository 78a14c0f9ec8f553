import type { SiteFile } from "@programmheft/site";
import type { PicturePainter } from "../picture/picture-painter.ts";

/** Why a file could not be read or written. `detail` is the system's own word for it, such as `EIO`. */
export interface FileFailure {
  readonly reason:
    | "missing"
    | "folder-missing"
    | "is-folder"
    | "forbidden"
    | "too-large"
    | "no-space"
    | "unknown";
  readonly detail: string;
}

/** What reading a file gave. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly failure: FileFailure };

/** What listing a folder gave: the files in it and in its folders, with slashes, in the order of their names. */
export type FolderContent = { readonly files: readonly string[] } | { readonly failure: FileFailure };

/** What a server sends for a path. */
export interface Answer {
  readonly status: 200 | 404;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** A server for browsers of this machine. */
export interface LocalServer {
  readonly address: string;
  /** Tells every browser that listens at `changesPath` that something has changed. */
  readonly announce: () => void;
  readonly close: () => void;
}

/** Where browsers listen for changes (server-sent events). */
export const changesPath = "/.programmheft/changes";

/** Files are refused above this many bytes, before they are read. */
export const largestFile = 10_000_000;

/** One of the two streams that a command writes to. */
export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** How many columns are in view, where somebody views it. */
  readonly columns?: number | undefined;
}

/**
 * All that a command sees of the world: files, streams and the environment. The real one is `nodeTerminal`; tests pass one
 * that lives in memory.
 */
export interface Terminal {
  readonly output: Output;
  readonly errors: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string) => Promise<FileContent>;
  /** Whether the standard input is a person typing. */
  readonly inputIsTerminal: boolean;
  readonly readStandardInput: () => Promise<FileContent>;
  /** Writes a whole file or nothing of it; what stood there keeps its permissions. */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<FileFailure | undefined>;
  readonly isFile: (path: string) => Promise<boolean>;
  /** Hidden files and what is hidden in `node_modules` are left out. */
  readonly listFolder: (path: string) => Promise<FolderContent>;
  /** Creates a folder with all that it lies in. One that is there already is fine. */
  readonly createFolder: (path: string) => Promise<FileFailure | undefined>;
  /** Removes a file, and its folder where that is empty then. What is not there is fine. */
  readonly removeFile: (path: string) => Promise<FileFailure | undefined>;
  /** Tells each time that something in a folder has changed, until whoever listens stops. */
  readonly watchFolder: (path: string) => AsyncIterable<unknown>;
  /** Answers browsers of this machine alone. Undefined where the port is taken. */
  readonly serve: (port: number, answer: (path: string) => Answer) => Promise<LocalServer | undefined>;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** What every site needs besides its pages: styles, fonts, the icon. */
  readonly readSiteAssets: () => Promise<readonly SiteFile[]>;
  /** What paints the pictures of a site for previews. */
  readonly loadPainter: () => Promise<PicturePainter>;
  /** The style sheet of the components, for documents that stand alone. */
  readonly readStyleSheet: () => Promise<string>;
  readonly readVersion: () => Promise<string>;
}

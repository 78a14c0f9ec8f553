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
  readonly writeFile: (path: string, text: string) => Promise<FileFailure | undefined>;
  readonly isFile: (path: string) => Promise<boolean>;
  /** The names of the files in a folder; none where it cannot be read. */
  readonly listFiles: (folder: string) => Promise<readonly string[]>;
  /** The style sheet of the components, for documents that stand alone. */
  readonly readStyleSheet: () => Promise<string>;
  readonly readVersion: () => Promise<string>;
}

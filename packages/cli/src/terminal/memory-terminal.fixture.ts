import { basename, dirname } from "node:path";
import { type FileContent, type FileFailure, largestFile, type Terminal } from "./terminal.ts";

/** A terminal for tests, and what was written to it. */
export interface MemoryTerminal extends Terminal {
  readonly files: Map<string, string | Uint8Array>;
  readonly printed: () => string;
  readonly complained: () => string;
}

/** What a test's world looks like, where it matters. */
export interface MemoryTerminalOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly standardInput?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** Files that fail when they are read or written. */
  readonly failures?: Readonly<Record<string, FileFailure["reason"]>>;
}

/** A terminal in memory. */
export function memoryTerminal(options: MemoryTerminalOptions = {}): MemoryTerminal {
  const files = new Map(Object.entries(options.files ?? {}));
  const failures = new Map(Object.entries(options.failures ?? {}));
  const printed: string[] = [];
  const complained: string[] = [];
  const outputTo = (lines: string[]) => ({
    write: (text: string) => {
      lines.push(text);
    },
    isTerminal: options.isTerminal ?? false,
    columns: options.columns,
  });
  const contentOf = (content: string | Uint8Array | undefined): FileContent => {
    if (content === undefined) return { failure: { reason: "missing", detail: "ENOENT" } };
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return bytes.length > largestFile ? { failure: { reason: "too-large", detail: "" } } : { bytes };
  };
  const failureOf = (path: string): FileFailure | undefined => {
    const reason = failures.get(path);
    return reason && { reason, detail: "ETEST" };
  };
  return {
    files,
    printed: () => printed.join(""),
    complained: () => complained.join(""),
    output: outputTo(printed),
    errors: outputTo(complained),
    environment: options.environment ?? {},
    readFile: (path) => {
      const failure = failureOf(path);
      return Promise.resolve(failure ? { failure } : contentOf(files.get(path)));
    },
    inputIsTerminal: options.isTerminal ?? false,
    readStandardInput: () => Promise.resolve(contentOf(options.standardInput ?? "")),
    writeFile: (path, text) => {
      const failure = failureOf(path);
      if (!failure) files.set(path, text);
      return Promise.resolve(failure);
    },
    isFile: (path) => Promise.resolve(files.has(path)),
    listFiles: (folder) =>
      Promise.resolve(
        [...files.keys()].flatMap((path) => (dirname(path) === folder ? [basename(path)] : [])),
      ),
    readStyleSheet: () => Promise.resolve(".ph { color: CanvasText }"),
    readVersion: () => Promise.resolve("1.2.3"),
  };
}

import { type Answer, type FileContent, type FileFailure, largestFile, type Terminal } from "./terminal.ts";

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
  /** The clock stands at noon of 1 November 2020 (UTC) unless told. */
  readonly now?: string;
  /** What happens to the files while somebody watches them, one after the other. */
  readonly changes?: readonly ((files: Map<string, string | Uint8Array>) => void | Promise<void>)[];
  /** Hands over what a server answers, and what it announces. */
  readonly onServe?: (answer: (path: string) => Answer, announced: readonly string[]) => void;
  readonly takenPort?: number;
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
    writeFile: (path, content) => {
      const failure = failureOf(path);
      if (!failure) files.set(path, content);
      return Promise.resolve(failure);
    },
    listFolder: (path) => {
      const failure = failureOf(path);
      if (failure) return Promise.resolve({ failure });
      const start = path === "." ? "" : `${path.replace(/\/+$/u, "")}/`;
      const names = [...files.keys()].filter((name) => name.startsWith(start));
      return Promise.resolve(
        names.length === 0
          ? { failure: { reason: "missing", detail: "ENOENT" } }
          : { files: names.map((name) => name.slice(start.length)).sort() },
      );
    },
    createFolder: (path) => Promise.resolve(failureOf(path)),
    removeFile: (path) => {
      files.delete(path);
      return Promise.resolve(failureOf(path));
    },
    watchFolder: async function* () {
      for (const change of options.changes ?? []) {
        await change(files);
        yield undefined;
      }
    },
    serve: (port, answer) => {
      if (options.takenPort === port) return Promise.resolve(undefined);
      const announced: string[] = [];
      options.onServe?.(answer, announced);
      return Promise.resolve({
        address: `http://localhost:${port}`,
        announce: () => {
          announced.push("change");
        },
        close: () => {
          announced.push("close");
        },
      });
    },
    now: () => Date.parse(options.now ?? "2020-11-01T12:00:00Z"),
    readSiteAssets: () =>
      Promise.resolve([{ path: "assets/site.css", content: ".ph { color: CanvasText }" }]),
    loadPainter: () =>
      Promise.resolve({
        measure: (text) => text.length / 2,
        paint: (svg) => new TextEncoder().encode(`PNG of ${svg}`),
      }),
    isFile: (path) => Promise.resolve(files.has(path)),
    readStyleSheet: () => Promise.resolve(".ph { color: CanvasText }"),
    readVersion: () => Promise.resolve("1.2.3"),
  };
}

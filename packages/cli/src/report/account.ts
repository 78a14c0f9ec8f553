import type { Loss } from "@programmheft/formats";
import { flag } from "../command/option.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Complaint } from "./complaint.ts";
import { reportOf } from "./report-of.ts";
import type { SourceReport } from "./source-report.ts";

/** Has a command tell what it did as one piece of JSON. */
export const accountFlag = flag("json", {
  de: "gibt Ergebnis, Hinweise und geschriebene Dateien als JSON aus, für andere Programme",
  en: "prints result, findings and written files as JSON, for other programs",
});

/** A sentence that was said beside findings: a complaint, or a remark about the result. */
interface Saying extends Complaint {
  readonly severity: "error" | "warning" | "hint";
}

/** What a command did, gathered while it works, for other programs instead of people. */
export interface Account {
  readonly printed: string[];
  readonly written: string[];
  readonly removed: string[];
  readonly reports: SourceReport[];
  readonly losses: (Loss & { readonly of: string })[];
  readonly said: Saying[];
}

/** An account of which nothing has happened yet. */
export function newAccount(): Account {
  return { printed: [], written: [], removed: [], reports: [], losses: [], said: [] };
}

/** A terminal whose printing and writing is taken down. Nobody views it. */
export function terminalOf(account: Account, terminal: Terminal): Terminal {
  const taken = async <Failure>(list: string[], path: string, done: Promise<Failure | undefined>) => {
    const failure = await done;
    if (failure === undefined) list.push(path);
    return failure;
  };
  return {
    ...terminal,
    output: { isTerminal: false, write: (text) => void account.printed.push(text) },
    errors: { isTerminal: false, write: () => undefined },
    writeFile: (path, content) => taken(account.written, path, terminal.writeFile(path, content)),
    removeFile: (path) => taken(account.removed, path, terminal.removeFile(path)),
  };
}

/**
 * An account for machines: the findings as `check --json` gives them, and beside them `exitCode`, `output` (what would have been printed),
 * `written` and `removed` (files), `losses` (what a format had no place for) and `said` (why nothing came of it, and remarks).
 */
export function valueOfAccount({ printed, reports, ...account }: Account, exitCode: number): object {
  const output = printed.join("");
  return { exitCode, ...(output !== "" && { output }), ...account, ...reportOf(reports) };
}

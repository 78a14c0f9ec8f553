import type { LocalizedText } from "@programmheft/core";
import { wording } from "../messages/speech.ts";
import type { FileFailure } from "../terminal/terminal.ts";

/** Why a command could not do its work at all: wrong use, or a file that cannot be had. */
export interface Complaint {
  /** The file that it is about. */
  readonly file?: string;
  readonly message: LocalizedText;
  readonly help?: LocalizedText;
}

/** What to say of a file that cannot be read, or written, or of a folder that cannot be listed. */
export function fileComplaint(
  file: string,
  { reason, detail }: FileFailure,
  intent: "read" | "write" | "list" = "read",
): Complaint {
  if (intent === "list" && reason === "missing") {
    return { file, message: wording("folder.missing"), help: wording("folder.missing.help") };
  }
  const message = reason === "unknown" ? wording("file.unknown", { detail }) : wording(`file.${reason}`);
  const names = { file: file.replace(/[\\/]+$/u, "") };
  const help =
    reason !== "is-folder"
      ? wording(`file.${reason}.help`)
      : intent === "read"
        ? wording("file.is-folder.help", names)
        : wording("file.is-folder.helpToWrite", names);
  return { file, message, help };
}

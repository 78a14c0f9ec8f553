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

/** What to say of a file that cannot be read or written. */
export function fileComplaint(file: string, { reason, detail }: FileFailure): Complaint {
  const message = reason === "unknown" ? wording("read.unknown", { detail }) : wording(`read.${reason}`);
  const help =
    reason === "is-folder"
      ? wording("read.is-folder.help", { file: file.replace(/[\\/]+$/u, "") })
      : wording(`read.${reason}.help`);
  return { file, message, help };
}

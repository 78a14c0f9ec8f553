import type { Agenda, Event, LocalizedText } from "@programmheft/core";
import type { Terminal } from "../terminal/terminal.ts";

/** What an output is made of. */
interface Printable {
  readonly event: Event;
  readonly agenda: Agenda;
  readonly readStyleSheet: Terminal["readStyleSheet"];
}

/** A format into which `convert` turns an event. What it needs is loaded when it prints. */
export interface OutputFormat {
  readonly name: string;
  readonly about: LocalizedText;
  readonly print: (printable: Printable) => Promise<string>;
}

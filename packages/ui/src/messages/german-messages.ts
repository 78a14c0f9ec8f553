import { german } from "./german.ts";
import type { Messages } from "./messages.ts";

/** What `messagesFor("de")` gives, for pages in German alone: a bundler leaves out the other languages. */
export const germanMessages: Messages = { language: "de", timeNotation: "09:50", text: german };

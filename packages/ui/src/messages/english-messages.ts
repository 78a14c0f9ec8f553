import { english } from "./english.ts";
import type { Messages } from "./messages.ts";

/** What `messagesFor("en")` gives, for pages in English alone: a bundler leaves out the other languages. */
export const englishMessages: Messages = { language: "en", timeNotation: "09:50", text: english };

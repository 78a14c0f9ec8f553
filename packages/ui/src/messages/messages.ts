import type { Language } from "@programmheft/core";
import { english } from "./english.ts";
import { german, type MessageText } from "./german.ts";

/** How times of day are written: as DIN 5008 has it, or as many house styles do. */
export type TimeNotation = "09:50" | "9.50";

/** All words and habits of writing in one language. Plain data, so that it can be passed, stored and compared. */
export interface Messages {
  /** The language of `text`, as a BCP 47 tag. Dates are written in it too. */
  readonly language: string;
  readonly timeNotation: TimeNotation;
  readonly text: MessageText;
}

/** What to say differently. */
export interface MessageOptions {
  /** `09:50` (DIN 5008) unless told. */
  readonly timeNotation?: TimeNotation;
  /** Words of one's own in place of ours. */
  readonly text?: Partial<MessageText>;
}

const texts: Readonly<Record<Language, MessageText>> = { de: german, en: english };

/** Without options, the same object each time: components see that nothing has changed. */
const plain: Readonly<Record<Language, Messages>> = {
  de: { language: "de", timeNotation: "09:50", text: german },
  en: { language: "en", timeNotation: "09:50", text: english },
};

/**
 * The messages in German or English.
 * @example messagesFor("de", { timeNotation: "9.50", text: { programme: "Ablauf" } })
 */
export function messagesFor(language: Language, options?: MessageOptions): Messages {
  if (options === undefined) return plain[language];
  return {
    language,
    timeNotation: options.timeNotation ?? "09:50",
    text: { ...texts[language], ...options.text },
  };
}

/** Puts values in place of the words in braces. A value that is missing leaves its braces, so that the gap is seen. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

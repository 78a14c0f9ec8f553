import { englishMessages } from "@programmheft/ui";

/** The words, for pages in English. */
export const english = englishMessages;

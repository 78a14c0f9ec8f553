/**
 * The shapes of short texts. The schemas are made of them; a page that only asks whether a text has one loads no parser for it.
 */
export const idShape = { longest: 80, pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u };
export const languageTagShape = {
  longest: 16,
  pattern: /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u,
};
export const durationShape = { longest: 16, pattern: /^PT(?=\d)(?:\d{1,4}H)?(?:\d{1,5}M)?$/u };
export const webAddressShape = {
  longest: 2_000,
  pattern: /^(?:https?:\/\/[^\s<>"\\]+|mailto:[^\s<>"\\]+)$/iu,
};

/** Whether the text can be an identity: what `Id` takes. */
export function isId(text: string): boolean {
  return hasShape(text, idShape);
}

/** Whether the text is the tag of a language: what `LanguageTag` takes. */
export function isLanguageTag(text: string): boolean {
  return hasShape(text, languageTagShape);
}

/** Whether the text is a length of time: what `Duration` takes. */
export function isDuration(text: string): boolean {
  return hasShape(text, durationShape);
}

/** Whether a page may link to the text: what `WebAddress` takes, without blanks around it. */
export function isWebAddress(text: string): boolean {
  return hasShape(text, webAddressShape);
}

function hasShape(text: string, { longest, pattern }: typeof idShape): boolean {
  return text.length <= longest && pattern.test(text);
}

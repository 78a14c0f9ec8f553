/** Signs that nobody sees: control and format characters of old devices, halves of signs, what is no character. */
const unseen = /[^\P{Cc}\n\t]|[\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
/** Signs that turn the direction of reading for all that follows (https://trojansource.codes). Marks for one place stay. */
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Whether anything of a line is not shown as it is. Almost no line has that, and one look is cheaper than four replacements. */
const unusual = /[^\S ]| {2}|^ | $|[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/**
 * Text of one line as it is shown: what would act instead of being seen is gone, signs are composed (Unicode NFC), as pages want
 * them. No-break spaces stay.
 */
export function shownLine(text: string): string {
  if (!unusual.test(text)) return text.normalize("NFC");
  return text
    .replace(/(?:[^\S\u00A0\u202F]|\u0085)+/gu, " ")
    .replace(unseen, "")
    .replace(turning, "")
    .normalize("NFC")
    .trim();
}

/** Text of several lines as it is shown. */
export function shownProse(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
    .replace(unseen, "")
    .replace(turning, "")
    .normalize("NFC");
}

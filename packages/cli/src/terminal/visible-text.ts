/**
 * Signs that would steer a terminal or turn the reading direction around (C0, C1, line and paragraph separators, bidirectional
 * controls), and halves of surrogate pairs. https://trojansource.codes
 */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\uFEFF]/gu;

/**
 * Text from outside as it may be printed on a terminal: each sign that would act instead of being seen is shown as a picture
 * (`␛`) or as `�`. The length in UTF-16 units stays the same, so that places still fit.
 */
export function visibleText(text: string): string {
  return text.replace(unsafe, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\uFFFD";
  });
}

/** Like {@link visibleText}, for words that belong on one line: line breaks and tabs become blanks. */
export function visibleLine(text: string): string {
  return visibleText(text.replace(/[\r\n\t]+/gu, " "));
}

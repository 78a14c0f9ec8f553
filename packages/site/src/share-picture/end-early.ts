/**
 * A text that ends with an ellipsis where it would be wider than it may be.
 * @param width how wide it may be, in parts of its size
 * @param measure how wide a piece of text is, in the same parts
 */
export function endEarly(text: string, width: number, measure: (piece: string) => number): string {
  const whole = measure(text);
  if (whole <= width) return text;
  const signs = Array.from(text);
  for (let kept = Math.floor((signs.length * width) / whole); kept > 0; kept -= 1) {
    const shown = `${signs
      .slice(0, kept)
      .join("")
      .replace(/(?<![\s.,:;–-])[\s.,:;–-]+$/u, "")}…`;
    if (measure(shown) <= width) return shown;
  }
  return "…";
}

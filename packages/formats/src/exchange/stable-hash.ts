/** Different starts give four numbers that do not depend on each other. */
const starts = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const;

/** Four numbers of 32 bits that follow from a text alone. Not for secrets: it makes ids that stay the same, no more. */
export function stableHash(text: string): readonly [number, number, number, number] {
  const numbers: [number, number, number, number] = [...starts];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    for (let lane = 0; lane < 4; lane += 1)
      numbers[lane] = Math.imul((numbers[lane] ?? 0) ^ (code + lane), 0x01000193) >>> 0;
  }
  const mix = (number: number) => {
    const once = Math.imul(number ^ (number >>> 16), 0x7feb352d);
    const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
    return (twice ^ (twice >>> 16)) >>> 0;
  };
  return [mix(numbers[0]), mix(numbers[1]), mix(numbers[2]), mix(numbers[3])];
}

/** A UUID that follows from a text: version 8, whose bits are the maker's own business (RFC 9562, 5.8). */
export function stableUuid(text: string): string {
  const digits = stableHash(text)
    .map((number) => number.toString(16).padStart(8, "0"))
    .join("");
  const variant = ((Number.parseInt(digits.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join("-");
}

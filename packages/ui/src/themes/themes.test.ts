import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Side = "light" | "dark";

/** The custom properties that a theme sets, over those of neutral, with their values on one side. What prints is left out. */
function tokensOf(theme: string, side: Side): ReadonlyMap<string, string> {
  const read = (name: string) =>
    readFileSync(`${import.meta.dirname}/${name}.css`, "utf8")
      .replace(/\/\*.*?\*\//gsu, "")
      .replace(/@media (?:print|\(prefers-contrast: more\)) \{.*?\n\}/gsu, "");
  const css = theme === "neutral" ? read("neutral") : read("neutral") + read(theme);
  return new Map(
    Array.from(css.matchAll(/(--ph-[\w-]+):\s*([^;]+);/gu), ([, name = "", value = ""]) => [
      name,
      onSide(value, side),
    ]),
  );
}

/** A value where no page around sets anything, on one side. */
function onSide(value: string, side: Side): string {
  return value
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/var\(--kern-[\w-]+, (.*)\)$/gu, "$1")
    .replaceAll(
      /light-dark\((var\([^)]*\)|[^,()]+), (var\([^)]*\)|[^,()]+)\)/gu,
      side === "light" ? "$1" : "$2",
    );
}

function colourOf(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name) ?? "";
  const reference = /^var\((--[\w-]+)\)$/u.exec(value)?.[1];
  return reference === undefined ? value : colourOf(tokens, reference);
}

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[\da-f]/gu, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const themes: readonly (readonly [string, Side])[] = [
  ["neutral", "light"],
  ["neutral", "dark"],
  ["night", "dark"],
  ["high-contrast", "light"],
  ["high-contrast", "dark"],
  ["kern", "light"],
  ["kern", "dark"],
];

describe.each(themes)("the theme %s, %s", (theme, side) => {
  const tokens = tokensOf(theme, side);
  const colour = (name: string) => colourOf(tokens, `--ph-color-${name}`);
  const grounds = ["paper", "tint", "target"];

  it.each(["ink", "soft", "quiet", "accent", "alert"])("lets %s be read on every ground", (ink) => {
    const least = theme === "high-contrast" ? 7 : 4.5;
    for (const ground of grounds) {
      expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(["focus", "rule"])("lets the line of %s be seen on every ground", (line) => {
    for (const ground of grounds) {
      expect(contrast(colour(line), colour(ground)), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

it("measures contrast as WCAG defines it", () => {
  expect(contrast("#000", "#fff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

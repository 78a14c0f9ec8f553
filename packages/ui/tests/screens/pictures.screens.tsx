import "@fontsource/source-sans-3/latin-400.css";
import "@fontsource/source-sans-3/latin-400-italic.css";
import "@fontsource/source-sans-3/latin-600.css";
import "@fontsource/source-serif-4/latin-600.css";
import "../../src/styles.css";
import "../../src/themes/high-contrast.css";
import "../../src/themes/kern.css";
import "../../src/themes/night.css";
import "./screens.css";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { type SceneName, scenes } from "./scenes.tsx";

interface Picture {
  readonly scene: SceneName;
  readonly width: number;
  readonly theme?: string;
  /** In percent. */
  readonly textSize?: number;
  readonly forcedColors?: "active";
  readonly media?: "print";
}

/** The matrix: each line is a picture, by its name. */
const pictures: readonly (readonly [string, Picture])[] = [
  ["event", { scene: "event", width: 1200 }],
  ["event-phone", { scene: "event", width: 320 }],
  ["event-print", { scene: "event", width: 640, media: "print" }],
  ["english", { scene: "morningInEnglish", width: 640 }],
  ["text-200", { scene: "morning", width: 640, textSize: 200 }],
  ["dark", { scene: "morning", width: 640, theme: "dark" }],
  ["night", { scene: "morning", width: 640, theme: "night" }],
  ["high-contrast", { scene: "morning", width: 640, theme: "high-contrast light" }],
  ["kern", { scene: "morning", width: 640, theme: "kern light" }],
  ["forced-colours", { scene: "morning", width: 640, forcedColors: "active" }],
  ["late", { scene: "late", width: 700 }],
  ["cancelled", { scene: "cancelled", width: 700 }],
  ["long-words-phone", { scene: "longWords", width: 320 }],
  ["timetable", { scene: "timetable", width: 900 }],
  ["timetable-phone", { scene: "timetable", width: 320 }],
  ["run-sheet-print", { scene: "runSheet", width: 640, media: "print" }],
  ["session", { scene: "session", width: 700 }],
  ["series", { scene: "series", width: 900 }],
  ["aside", { scene: "aside", width: 420 }],
  ["aside-forced-colours", { scene: "aside", width: 420, forcedColors: "active" }],
];

let root: Root | undefined;

afterEach(async () => {
  root?.unmount();
  document.body.replaceChildren();
  await commands.emulateMedia({ forcedColors: "none", media: "screen" });
});

it.each(pictures)("%s looks as it did", async (name, picture) => {
  const { scene, width, theme = "light", textSize = 100, forcedColors = "none", media = "screen" } = picture;
  const { documentElement: html } = document;
  html.dataset.theme = theme;
  html.lang = "de";
  html.style.fontSize = `${textSize}%`;
  await commands.emulateMedia({ forcedColors, media });
  await page.viewport(width, 800);
  const main = document.body.appendChild(document.createElement("main"));
  main.dataset.testid = "scene";
  root = createRoot(main);
  flushSync(() => root?.render(scenes[scene]));
  await document.fonts.ready;
  expect(html.scrollWidth).toBe(html.clientWidth);
  await page.viewport(width, Math.ceil(main.getBoundingClientRect().height));
  await expect.element(page.getByTestId("scene")).toMatchScreenshot(name, { timeout: 30_000 });
});

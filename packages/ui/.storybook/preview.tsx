import type { Decorator, Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import "@fontsource/source-sans-3/latin-400.css";
import "@fontsource/source-sans-3/latin-400-italic.css";
import "@fontsource/source-sans-3/latin-600.css";
import "@fontsource/source-serif-4/latin-600.css";
import { messagesFor } from "../src/index.ts";
import "../src/styles.css";
import "../src/themes/high-contrast.css";
import "../src/themes/kern.css";
import "../src/themes/night.css";
import "./preview.css";

// On a busy machine a second is too short a wait for what a story is to show.
configure({ asyncUtilTimeout: 15_000 });

/** What stands in `data-theme` for each choice of the toolbar. */
const themes: Readonly<Record<string, string>> = {
  light: "light",
  dark: "dark",
  night: "night",
  "high-contrast": "high-contrast auto",
  "high-contrast-dark": "high-contrast dark",
  kern: "kern auto",
  "kern-dark": "kern dark",
};

const themeOf = (theme: unknown): string => themes[String(theme)] ?? "auto";

/** How wide a story stands among others on a page of documentation, where it cannot have a window of its own. */
const widths: Readonly<Record<string, string>> = { phone: "20rem", tablet: "48rem" };

/** What a page does around the components: it has a theme and a language, and hands the messages down. */
const onPage: Decorator = (Story, { args, globals, viewMode }) => {
  const { theme, language, timeNotation, textSize, viewport } = globals;
  const lang = language === "en" ? "en" : "de";
  const messages = messagesFor(lang, { timeNotation: timeNotation === "9.50" ? "9.50" : "09:50" });
  const story = <Story args={{ ...args, messages }} />;
  if (viewMode === "docs") {
    const inlineSize = widths[String(viewport?.value)];
    return (
      <div
        className={textSize === "200" ? "story-paper story-paper--large" : "story-paper"}
        data-theme={themeOf(theme)}
        lang={lang}
        style={inlineSize === undefined ? {} : { inlineSize, maxInlineSize: "100%" }}
      >
        {story}
      </div>
    );
  }
  document.documentElement.dataset.theme = themeOf(theme);
  document.documentElement.lang = lang;
  document.documentElement.style.fontSize = textSize === "200" ? "200%" : "";
  return story;
};

const preview: Preview = {
  decorators: [onPage],
  initialGlobals: { theme: "auto", language: "de", timeNotation: "09:50", textSize: "100" },
  globalTypes: {
    theme: {
      description: "The theme, and its light or dark side",
      toolbar: {
        icon: "contrast",
        title: "Theme",
        dynamicTitle: true,
        items: [
          { value: "auto", title: "Neutral, as the system" },
          { value: "light", title: "Neutral, light" },
          { value: "dark", title: "Neutral, dark" },
          { value: "night", title: "Night" },
          { value: "high-contrast", title: "High contrast" },
          { value: "high-contrast-dark", title: "High contrast, dark" },
          { value: "kern", title: "KERN" },
          { value: "kern-dark", title: "KERN, dark" },
        ],
      },
    },
    language: {
      description: "The language of the messages",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "de", title: "Deutsch" },
          { value: "en", title: "English" },
        ],
      },
    },
    textSize: {
      description: "The size of text that the reader has set",
      toolbar: {
        icon: "zoom",
        dynamicTitle: true,
        items: [
          { value: "100", title: "Text 100 %" },
          { value: "200", title: "Text 200 %" },
        ],
      },
    },
    timeNotation: {
      description: "How German times are written",
      toolbar: {
        icon: "time",
        dynamicTitle: true,
        items: [
          { value: "09:50", title: "09:50 (DIN 5008)" },
          { value: "9.50", title: "9.50 (house style)" },
        ],
      },
    },
  },
  parameters: {
    a11y: {
      test: "error",
      // Off unless asked for: targets of at least 24 pixels (WCAG 2.5.8).
      config: { rules: [{ id: "target-size", enabled: true }] },
    },
    docs: { toc: { headingSelector: "h2" } },
    layout: "padded",
    controls: { exclude: ["messages", "agenda", "sessionHref", "personHref", "projectHref"] },
    options: {
      storySort: {
        order: [
          "Start",
          [
            "Programmheft",
            "A new webinar in ten minutes",
            "Tokens and themes",
            "State matrix",
            "Real programmes",
            "Accessibility",
          ],
          "Components",
          ["EventProgramme", "EventHeader", "AgendaList", "Timetable", "DayOverview", "SessionDetail"],
          "Interactive",
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: "320 px", styles: { width: "320px", height: "700px" } },
        tablet: { name: "768 px", styles: { width: "768px", height: "1024px" } },
        desktop: { name: "1280 px", styles: { width: "1280px", height: "900px" } },
      },
    },
  },
};

export default preview;

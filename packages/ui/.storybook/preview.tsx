import type { Decorator, Preview } from "@storybook/react-vite";
import "@fontsource/source-sans-3/latin-400.css";
import "@fontsource/source-sans-3/latin-400-italic.css";
import "@fontsource/source-sans-3/latin-600.css";
import "@fontsource/source-serif-4/latin-600.css";
import { messagesFor } from "../src/index.ts";
import "../src/styles.css";
import "./preview.css";

/** What a page does around the components: it has a theme and a language, and hands the messages down. */
const onPage: Decorator = (Story, { args, globals }) => {
  const { theme, language, timeNotation } = globals;
  document.documentElement.dataset.theme = theme === "dark" || theme === "light" ? theme : "auto";
  document.documentElement.lang = language === "en" ? "en" : "de";
  if (language === undefined) return <Story />;
  const messages = messagesFor(language === "en" ? "en" : "de", {
    timeNotation: timeNotation === "9.50" ? "9.50" : "09:50",
  });
  return <Story args={{ ...args, messages }} />;
};

const preview: Preview = {
  tags: ["autodocs"],
  decorators: [onPage],
  initialGlobals: { theme: "auto", language: "de", timeNotation: "09:50" },
  globalTypes: {
    theme: {
      description: "Light or dark paper",
      toolbar: {
        icon: "contrast",
        title: "Theme",
        dynamicTitle: true,
        items: [
          { value: "auto", title: "As the system" },
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
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
    a11y: { test: "error" },
    layout: "padded",
    controls: { exclude: ["messages", "agenda", "sessionHref", "personHref", "projectHref"] },
    options: {
      storySort: { order: ["Components", ["EventProgramme", "EventHeader", "AgendaList"]] },
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

import type { Plugin } from "vite";

const replacements: Readonly<Record<string, string>> = {
  react: "preact/compat",
  "react-dom": "preact/compat",
  "react-dom/client": "preact/compat/client",
  "react/jsx-runtime": "preact/jsx-runtime",
  "react/jsx-dev-runtime": "preact/jsx-runtime",
};

/** What runs in browsers runs on Preact, which weighs a tenth of React; pages are rendered to files with React. */
export const preactInBrowsers: Plugin = {
  name: "preact-in-browsers",
  enforce: "pre",
  applyToEnvironment: ({ name }) => name === "client",
  resolveId(source) {
    const replacement = replacements[source];
    // From here, because the packages of the components do not have it.
    return replacement === undefined ? undefined : this.resolve(replacement, import.meta.filename);
  },
};

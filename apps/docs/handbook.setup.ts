import starlight from "@astrojs/starlight";
import { formatPages } from "./format-pages.setup.ts";
import { publicPackages } from "./public-packages.setup.ts";

/** The handbook: for organisers in German, for developers and designers in English. */
export const handbook = starlight({
  title: { de: "Programmheft: Handbuch", en: "Programmheft: Handbook" },
  favicon: "/assets/icon.svg",
  // The site has a page of its own for what is missing.
  disable404Route: true,
  credits: false,
  // The search of the whole site has a page of its own, and code needs no buttons.
  pagefind: false,
  expressiveCode: false,
  routeMiddleware: "./src/handbook/sidebar-links.ts",
  locales: { root: { label: "Deutsch", lang: "de" }, en: { label: "English", lang: "en" } },
  components: { LanguageSelect: "./src/handbook/other-handbook.astro" },
  customCss: ["./src/handbook/handbook.css"],
  sidebar: [
    {
      label: "Für Veranstaltende",
      translations: { en: "For organisers (in German)" },
      items: [
        "handbuch",
        "handbuch/neues-webinar",
        "handbuch/programmtext",
        "handbuch/korrigieren",
        "handbuch/wenn-es-spaeter-wird",
        "handbuch/veroeffentlichen",
        "handbuch/archiv",
      ],
    },
    {
      label: "Für Entwicklung (englisch)",
      translations: { en: "For developers" },
      items: [
        { label: "First agenda", link: "/en/handbook/" },
        { label: "The model", link: "/en/handbook/model/" },
        { label: "Scheduling", link: "/en/handbook/scheduling/" },
        { label: "Formats", link: "/en/handbook/formats/" },
        {
          label: "Each format",
          collapsed: true,
          items: formatPages().map(({ id, title }) => ({ label: title, link: `/${id}/` })),
        },
        { label: "Recipes", link: "/en/handbook/recipes/" },
        {
          label: "API reference",
          collapsed: true,
          items: [
            { label: "All packages", link: "/en/handbook/api/" },
            ...publicPackages().map(({ name, folder }) => ({
              label: name,
              link: `/en/handbook/api/${folder}/`,
            })),
          ],
        },
      ],
    },
    {
      label: "Für Gestaltung (englisch)",
      translations: { en: "For designers" },
      items: [
        { label: "Components and themes", link: "/en/handbook/designers/" },
        { label: "Storybook", link: "/storybook/" },
      ],
    },
    { label: "Die Reihe", translations: { en: "The series" }, link: "/" },
    { label: "Werkstatt", translations: { en: "Workshop" }, link: "/werkstatt/" },
    { label: "Suche", translations: { en: "Search" }, link: "/suche/" },
  ],
});

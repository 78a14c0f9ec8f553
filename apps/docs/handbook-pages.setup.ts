import { rm } from "node:fs/promises";
import type { AstroIntegration } from "astro";

/**
 * Starlight makes of each German page one at an English address, too, that has the German text under a notice. Who reads English finds no
 * handbook for organisers there and is not to think so: these pages are left out.
 */
export const withoutUntranslatedPages: AstroIntegration = {
  name: "without-untranslated-pages",
  hooks: {
    "astro:build:done": ({ dir }) => rm(new URL("en/handbuch/", dir), { recursive: true }),
  },
};

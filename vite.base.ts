import { defaultClientConditions, defaultServerConditions } from "vite";

/**
 * Packages of this workspace are read from their sources (see each package's "exports"): tests, stories and the site
 * need no build of them. `resolve` and `ssr` of every Vite configuration here.
 */
export const fromSources = {
  resolve: { conditions: ["@programmheft/source", ...defaultClientConditions] },
  ssr: { resolve: { conditions: ["@programmheft/source", ...defaultServerConditions] } },
};

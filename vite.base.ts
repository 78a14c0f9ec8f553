import { defaultClientConditions, defaultServerConditions } from "vite";

const source = "@programmheft/source";

/**
 * Packages of this workspace are read from their sources (see each package's "exports"): tests, stories and the site
 * need no build of them. Part of every Vite configuration here.
 */
export const fromSources = {
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
};

/** What Node rendered, handed to the browser by the plugin in `vitest.screens.config.ts`. */
declare module "virtual:server-output" {
  export const serverOutput: Readonly<Record<string, string>>;
}

import { cp } from "node:fs/promises";
import { join } from "node:path";

/** Puts the built Storybook into the built site, under /storybook/. */
const root = join(import.meta.dirname, "..");
await cp(join(root, "packages/ui/storybook-static"), join(root, "apps/docs/dist/storybook"), {
  recursive: true,
});

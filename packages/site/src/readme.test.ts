import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as site from "./index.ts";

it("exports what its README shows", async () => {
  const readme = await readFile(join(import.meta.dirname, "../README.md"), "utf8");
  const [, names = ""] = /import \{([^}]*)\} from "@programmheft\/site"/u.exec(readme) ?? [];
  const exported: readonly string[] = Object.keys(site);
  expect(names.split(",").filter((name) => !exported.includes(name.trim()))).toEqual([]);
});

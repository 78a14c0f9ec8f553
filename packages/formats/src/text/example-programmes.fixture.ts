import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the programmes whose reading is known. */
const folder = join(import.meta.dirname, "../../../../examples/programmes");

/** All of them, in the order of their names. */
export const exampleProgrammes: readonly { name: string; text: string }[] = readdirSync(folder, {
  recursive: true,
  encoding: "utf8",
})
  .filter((name) => /\.(?:txt|md|html)$/u.test(name) && !name.startsWith("README"))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

import { execFileSync } from "node:child_process";

/** Checks that whoever installs a package of this workspace gets nothing whose licence asks for more than a mention. */
const allowed = [
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "MPL-2.0",
  "EUPL-1.2",
  "OFL-1.1",
];

const listed = execFileSync(
  "npx",
  ["--yes", "pnpm@10.34.8", "--filter", "./packages/*", "licenses", "list", "--prod", "--json"],
  { encoding: "utf8", shell: process.platform === "win32", maxBuffer: 50_000_000 },
);
const byLicence = Object.entries<readonly { readonly name: string }[]>(JSON.parse(listed));
for (const [licence, packages] of byLicence) {
  // "MIT AND OFL-1.1": parts under one, parts under the other.
  if (licence.split(" AND ").every((one) => allowed.includes(one))) continue;
  console.error(`${licence}: ${packages.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
}
const count = byLicence.reduce((sum, [, packages]) => sum + packages.length, 0);
if (count === 0) throw new Error("No package was listed, so nothing was checked.");
console.log(`${count} packages, all under ${allowed.join(", ")}`);

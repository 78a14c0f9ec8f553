import { defineConfig } from "tsup";

/**
 * The one way in which packages of this workspace are built: ESM with types and source maps, for Node 20.19 and browsers
 * of the same years. Dependencies stay imports; types are read from the built dependencies, as a user's compiler will.
 */
export const packageBuild = (entry: Record<string, string>) => {
  const typed = Object.entries(entry).filter(([, file]) => file.endsWith("index.ts"));
  return defineConfig({
    entry,
    format: "esm",
    platform: "neutral",
    target: ["es2022", "node20.19"],
    tsconfig: "tsconfig.src.json",
    dts: typed.length > 0 && {
      entry: Object.fromEntries(typed),
      compilerOptions: { customConditions: [], rootDir: "src" },
    },
    sourcemap: true,
    treeshake: true,
    clean: true,
    silent: true,
  });
};

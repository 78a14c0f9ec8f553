import { defineConfig } from "vitest/config";

/** Packages of this workspace are tested as sources: no build comes first (see each package's "exports"). */
const conditions = ["@programmheft/source"];

const unit = (name: string, root: string, include: string[]) => ({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { name, root, include, environment: "node" as const },
});

export default defineConfig({
  test: {
    projects: [
      unit("core", "packages/core", ["src/**/*.test.ts"]),
      unit("formats", "packages/formats", ["src/**/*.test.ts"]),
      unit("ui", "packages/ui", ["src/**/*.test.{ts,tsx}"]),
      unit("cli", "packages/cli", ["src/**/*.test.{ts,tsx}"]),
    ],
  },
});

#!/usr/bin/env node
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { startArguments } from "./start-arguments.ts";

const require = createRequire(import.meta.url);
const manifest = require.resolve("programmheft/package.json");
const { bin }: { readonly bin: { readonly programmheft: string } } = require(manifest);

process.argv.splice(2, process.argv.length, ...startArguments(process.argv.slice(2)));
await import(pathToFileURL(join(dirname(manifest), bin.programmheft)).href);

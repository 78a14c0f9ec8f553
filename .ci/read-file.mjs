import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Reads one file with the built package, and says how many seconds of CPU the process took, how many kilobytes of memory at most, and what came of it. */
const [built, file] = process.argv.slice(2);
const { recognizeFormat } = await import(pathToFileURL(resolve(built)).href);
const bytes = readFileSync(file);
const { events, problems } = await recognizeFormat(basename(file), bytes).reader.read(bytes);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const seconds = (userCPUTime + systemCPUTime) / 1_000_000;
console.log(JSON.stringify({ seconds, kilobytes: maxRSS, events: events.length, problems: problems.length }));

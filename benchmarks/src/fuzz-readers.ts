import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Event } from "@programmheft/core";
import { type Format, formats, publicationOf } from "@programmheft/formats";
import { editedLines } from "../../packages/formats/src/text/edited-lines.fixture.ts";

/**
 * Reads edited programmes in every format that has a reader, for a while: `--seconds 60 --seed 1`. No edit may make a reader
 * throw, give an event that core refuses, or take longer than it may for 200 lines. A new format takes part by itself.
 */
const mostMilliseconds = 50;
const linesOfLimit = 200;
const option = (name: string, usual: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? usual : Number(process.argv[at + 1]);
};
const seconds = option("seconds", 60);
const firstSeed = option("seed", 1);

const folder = join(import.meta.dirname, "../../examples/programmes");
const programmes = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /^[^/]+\/.*\.(?:txt|md|html)$/u.test(name))
  .sort()
  .map((name) => readFileSync(join(folder, name), "utf8"));

const failures: string[] = [];
const readable = formats.filter((format) => format.reader !== undefined);
for (const format of readable) {
  const sources = format.name === "text" ? programmes : await written(format);
  if (sources.length > 0) await fuzz(format, sources, (seconds * 1_000) / readable.length);
}
for (const failure of failures.slice(0, 20)) console.error(failure);
process.exitCode = failures.length === 0 ? 0 : 1;

/** What the format itself writes of the programmes: the sources of formats that nobody types. */
async function written({ writer }: Format): Promise<readonly string[]> {
  const text = formats.find(({ name }) => name === "text")?.reader;
  if (writer === undefined || text === undefined) return [];
  return await Promise.all(
    programmes.map(async (programme) => {
      const { events } = await text.read(new TextEncoder().encode(programme));
      const publications = events.map((event) => publicationOf(event));
      const [first] = publications;
      if (first === undefined) return "";
      const { output } = await (writer.takes === "event" ? writer.write(first) : writer.write(publications));
      return output;
    }),
  );
}

async function fuzz({ name, reader }: Format, sources: readonly string[], budget: number): Promise<void> {
  if (reader === undefined) return;
  const until = performance.now() + budget;
  let runs = 0;
  let slowest = 0;
  for (let seed = firstSeed; performance.now() < until; seed += 1) {
    const source = sources[seed % sources.length] ?? "";
    const other = sources[(seed * 7) % sources.length] ?? "";
    // Every third text is as long as the limit allows.
    const whole = seed % 3 === 0 ? upToLimit(`${source}\n${other}\n${source}\n${other}`) : source;
    const bytes = new TextEncoder().encode(editedLines(whole, seed));
    runs += 1;
    try {
      const fastest = await fastestOf(5, mostMilliseconds, () => reader.read(bytes));
      const isSmall = whole.split("\n").length <= linesOfLimit;
      if (isSmall) slowest = Math.max(slowest, fastest);
      if (isSmall && fastest > mostMilliseconds && runs > 20)
        failures.push(`${name}, seed ${seed}: ${fastest.toFixed(0)} ms`);
      for (const event of (await reader.read(bytes)).events) Event.parse(event);
    } catch (error) {
      failures.push(`${name}, seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  console.log(`${name.padEnd(16)} ${String(runs).padStart(7)} texts, slowest ${slowest.toFixed(1)} ms`);
}

function upToLimit(text: string): string {
  return text.split("\n").slice(0, linesOfLimit).join("\n");
}

/** The shortest of several runs, so that what else a machine does is not counted; one is enough where it is fast. */
async function fastestOf(most: number, enough: number, work: () => Promise<unknown>): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < most && fastest > enough; run += 1) {
    const start = performance.now();
    await work();
    fastest = Math.min(fastest, performance.now() - start);
  }
  return fastest;
}

import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Reads each real file of the shared corpus with the built package, in a process of its own: it has to be read or refused within two
 * seconds of CPU and 300 MB, start of the process included. Fails where one takes more, breaks the reader, or is passed over in silence.
 */
const [shared = "../shared", built = "packages/formats/dist/index.js"] = process.argv.slice(2);
const mostSeconds = 2;
const mostMegabytes = 300;

const files = globSync(
  join(shared, "data/corpus/{ics,schedule-xml,schedule-json,sessionize,jsonld}/*"),
).sort();
const read = files.map((file) => ({
  name: `${basename(dirname(file))}/${basename(file)}`,
  ...usageOf(file),
}));
const failed = read.filter(
  ({ seconds, megabytes, isSilent }) => isSilent || seconds > mostSeconds || megabytes > mostMegabytes,
);
const slowest = [...read].sort((a, b) => b.seconds - a.seconds).slice(0, 5);
for (const { name, seconds, megabytes, said } of new Set([...failed, ...slowest]))
  console.log(`${seconds.toFixed(2)} s  ${megabytes.toFixed(0).padStart(4)} MB  ${name}  ${said}`);
const most = Math.max(0, ...read.map(({ megabytes }) => megabytes));
console.log(
  `${files.length - failed.length} of ${files.length} files within ${mostSeconds} s and ${mostMegabytes} MB, ${most.toFixed(0)} MB at most`,
);
process.exitCode = files.length > 0 && failed.length === 0 ? 0 : 1;

/** What it took to read a file; endless where the process broke or had to be ended. */
function usageOf(file: string) {
  const { stdout, stderr } = spawnSync(process.execPath, [".ci/read-file.mjs", built, file], {
    encoding: "utf8",
    timeout: 60_000,
  });
  if (!stdout.startsWith("{")) {
    const said = /^\w*Error.*$/mu.exec(stderr)?.[0] ?? "no answer";
    return { seconds: Number.POSITIVE_INFINITY, megabytes: 0, isSilent: true, said };
  }
  const { seconds, kilobytes, events, problems } = JSON.parse(stdout);
  return {
    seconds: Number(seconds),
    megabytes: Number(kilobytes) / 1_024,
    isSilent: events === 0 && problems === 0,
    said: `${events} events, ${problems} problems`,
  };
}

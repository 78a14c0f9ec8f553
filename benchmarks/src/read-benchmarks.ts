import { checkSchedule, resolveTimes } from "@programmheft/core";
import { readProgrammeText } from "@programmheft/formats/text";
import { inventedProgramme } from "./invented-programme.ts";
import { measure } from "./measure.ts";

/**
 * Reading pasted text. First what an editor needs at every key: read, resolve and check 200 lines that are always new. Then the
 * curve up to five megabytes, in shapes that hurt readers; where time grows with the length alone, the last column stays level.
 */
let count = 0;
const another = () => {
  count += 1;
  return inventedProgramme(200, count);
};
const read = measure(() => readProgrammeText(another()));
const whole = measure(() => {
  const { event } = readProgrammeText(another());
  checkSchedule(event, { times: resolveTimes(event) });
});
console.log(`200 lines, always new: read ${read.median.toFixed(1)} ms ±${read.spread.toFixed(1)}, `);
console.log(`read, resolve and check ${whole.median.toFixed(1)} ms ±${whole.spread.toFixed(1)}`);

const repeated = (size: number, part: (index: number) => string): string => {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const text = part(index);
    parts.push(text);
    length += text.length;
  }
  return parts.join("");
};
const clock = (index: number) =>
  `${String(8 + (index % 12)).padStart(2, "0")}:${String((index * 7) % 60).padStart(2, "0")}`;

const shapes: Readonly<Record<string, (size: number) => string>> = {
  "one line": (size) => `10:00 Uhr ${repeated(size, () => "Wort und Name, ")}`,
  "one line of times": (size) => repeated(size, (index) => `${clock(index)} Uhr: Titel ${index} `),
  items: (size) =>
    repeated(size, (index) => `${clock(index)} Uhr Vortrag ${index}\nDr. Anna Muster${index}, Amt\n`),
  "HTML paragraphs": (size) =>
    repeated(
      size,
      (index) => `<p><b>${clock(index)} Uhr</b><br>Vortrag ${index}<br>Dr. Anna M${index}</p>\n`,
    ),
  "HTML table": (size) =>
    `<table>${repeated(size, (index) => `<tr><td>${clock(index)}</td><td>Vortrag ${index}</td></tr>\n`)}</table>`,
  "Markdown table": (size) =>
    `| Zeit | Titel |\n|---|---|\n${repeated(size, (index) => `| ${clock(index)} | V ${index} |\n`)}`,
  tabs: (size) => repeated(size, (index) => `${clock(index)}\tVortrag ${index}\tDr. Anna M${index}\n`),
  "blank lines": (size) => `10:00 A\n${"\n".repeat(size)}11:00 B`,
  names: (size) => `10:00 Podium\n${repeated(size, (index) => `Anna Muster${index}, Amt ${index}\n`)}`,
  bullets: (size) =>
    `10:00 Block\n${repeated(size, (index) => `${" ".repeat(index % 20)}- Punkt ${index}\n`)}`,
  "headings of days": (size) => repeated(size, (index) => `## Tag ${index % 9}\n\n${clock(index)} Uhr X\n`),
  prose: (size) =>
    repeated(size, () => "Dies ist ein Satz, der von vielen Dingen erzählt und dann aufhört.\n\n"),
};
const sizes = [200_000, 1_000_000, 5_000_000];

console.log(
  `\n${"seconds to read".padEnd(20)}${sizes.map((size) => `${size / 1_000_000} MB`.padStart(10)).join("")}   a MB at 5 MB to one at 0.2`,
);
for (const [name, make] of Object.entries(shapes)) {
  const seconds = sizes.map((size) => {
    const text = make(size);
    const start = performance.now();
    readProgrammeText(text);
    return (performance.now() - start) / 1_000;
  });
  const [first = 0] = seconds;
  const growth = (seconds.at(-1) ?? 0) / 25 / Math.max(first, 0.001);
  console.log(
    `${name.padEnd(20)}${seconds.map((one) => one.toFixed(2).padStart(10)).join("")}${growth.toFixed(1).padStart(10)}`,
  );
}

import { checkSchedule, resolveTimes } from "@programmheft/core";
import { readProgrammeText } from "@programmheft/formats/text";
import { fromMarkdown } from "mdast-util-from-markdown";
import { inventedProgramme } from "../invented/invented-programme.ts";
import { compare } from "../measuring/measure.ts";
import { printComparison, printTable } from "../measuring/print-table.ts";

/**
 * Reading pasted text. First what an editor needs at every key: 200 lines of which one was edited, and 200 that are all new, beside
 * what the Markdown parser alone needs for such lines. Then the curve up to five megabytes, in shapes that hurt readers; where
 * time grows with the length alone, the last column stays near one.
 */
let count = 0;
const lines = inventedProgramme(200, 0).split("\n");
const newText = () => inventedProgramme(200, ++count);
const editedText = () => {
  count += 1;
  return lines.map((line, at) => (at === (count * 7) % lines.length ? `${line} ${count}` : line)).join("\n");
};
const read = (text: string) => {
  const { event } = readProgrammeText(text);
  return checkSchedule(event, { times: resolveTimes(event) });
};

printComparison(
  "200 lines",
  compare({
    "one edited: read, resolve and check": () => read(editedText()),
    "one edited: read": () => readProgrammeText(editedText()),
    "all new: read, resolve and check": () => read(newText()),
    "one edited: the Markdown parser alone": () => fromMarkdown(editedText()),
  }),
);

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

printTable(
  ["reading, seconds", ...sizes.map((size) => `${size / 1_000_000} MB`), "a MB at 5 MB to one at 0.2"],
  Object.entries(shapes).map(([name, make]) => {
    const seconds = sizes.map((size) => {
      const text = make(size);
      const start = performance.now();
      readProgrammeText(text);
      return (performance.now() - start) / 1_000;
    });
    const [first = 0] = seconds;
    const growth = (seconds.at(-1) ?? 0) / 25 / Math.max(first, 0.001);
    return [name, ...seconds.map((one) => one.toFixed(2)), growth.toFixed(1)];
  }),
);

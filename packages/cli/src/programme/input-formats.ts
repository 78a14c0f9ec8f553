import { extname } from "node:path";
import type { InputFormat } from "./input-format.ts";

const jsonFormat: InputFormat = {
  name: "json",
  about: {
    de: "die Veranstaltung als JSON, wie „convert --to json“ sie ausgibt",
    en: "the event as JSON, as “convert --to json” gives it",
  },
  recognizes: (file, bytes) => {
    const extension = extname(file).toLowerCase();
    return extension === ".json" || (extension === "" && /^\uFEFF?\s*\{\s*"/u.test(startOf(bytes)));
  },
  read: async (bytes) => (await import("./read-json.ts")).readJson(bytes),
  print: async (event) => (await import("@programmheft/formats/json")).printEventJson(event),
};

const textFormat: InputFormat = {
  name: "text",
  about: {
    de: "der Programmtext, wie man ihn schreibt oder einfügt (Text, Markdown)",
    en: "the programme as one writes or pastes it (text, Markdown)",
  },
  recognizes: () => true,
  read: async (bytes, series) => (await import("./read-text.ts")).readText(bytes, series),
  print: async (event) => (await import("@programmheft/formats/text")).printProgrammeText(event),
};

/** The formats in which an event is read. Of those that recognise a source the first is taken. */
export const inputFormats: readonly InputFormat[] = [jsonFormat, textFormat];

/** The format that was asked for, or that a source seems to have. */
export function inputFormatOf(file: string, bytes: Uint8Array, name: string | undefined): InputFormat {
  const recognized = inputFormats.find((format) =>
    name === undefined ? format.recognizes(file, bytes) : format.name === name,
  );
  return recognized ?? textFormat;
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 200));
}

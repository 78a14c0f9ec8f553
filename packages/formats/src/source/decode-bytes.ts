import type { LocalizedText, Problem } from "@programmheft/core";
import { invalidUtf8, notText, tooManyBytes } from "./bytes-problems.ts";
import { placeAt, sourceText } from "./source-text.ts";

/** What stands in the bytes of a file: its text, or nothing where it is no text, and what was found on the way. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Part of every runtime that this is meant for, but of none of the types that the sources are checked with. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { readonly decode: (bytes: Uint8Array) => string };

const megabyte = 1_000_000;
const mostMegabytes = 32;

/** The first bytes of formats that people take for text, and what they are. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: LocalizedText }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: { de: "eine PDF-Datei", en: "a PDF file" } },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: {
      de: "ein gepacktes Dokument (etwa aus Word oder Excel)",
      en: "a packed document (of Word or Excel, say)",
    },
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    what: { de: "ein altes Word- oder Excel-Dokument", en: "an old Word or Excel document" },
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: { de: "ein Bild", en: "a picture" } },
  { bytes: [0xff, 0xd8, 0xff], what: { de: "ein Bild", en: "a picture" } },
];

/**
 * Decodes a text: UTF-8, UTF-16 with a byte order mark, and, where single bytes are not UTF-8, Windows-1252 as old programs
 * write it, which is reported with its place. Binary data gives no text.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  if (bytes.length > mostMegabytes * megabyte) {
    return { text: "", problems: [tooManyBytes.create({ most: mostMegabytes }, { place: start })] };
  }
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return noText(known.what);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedText(new TextDecoder("utf-16le").decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedText(new TextDecoder("utf-16be").decode(bytes));
  const text = utf8Of(bytes);
  return text === undefined
    ? decodeBroken(bytes, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes))
    : decodedText(text);
}

const start = { line: 1, column: 1, offset: 0, length: 0 };
/** More control signs than one in so many make a file binary, which shows in its first signs. */
const signsPerControl = 50;
const firstSigns = 65_536;

function decodedText(text: string): DecodedText {
  const first = text.slice(0, firstSigns);
  if (countUnusualControls(first) * signsPerControl > first.length)
    return noText({ de: "eine Datei aus Binärdaten", en: "a file of binary data" });
  return { text, problems: [] };
}

/** Controls of ASCII other than tabs, line ends, page breaks, and the escape sign that logs are coloured with. */
function countUnusualControls(text: string): number {
  if (!/[^\P{Cc}\t\n\r]/u.test(text)) return 0;
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && (code < 9 || code > 13) && code !== 27) controls += 1;
  }
  return controls;
}

function noText(what: LocalizedText): DecodedText {
  return { text: "", problems: [notText.create({ whatDe: what.de, whatEn: what.en }, { place: start })] };
}

/** The text where the bytes are UTF-8 throughout. */
function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text with a few broken signs stays what it is; one in which nothing but ASCII is UTF-8 was written by an old program. */
function decodeBroken(bytes: Uint8Array, asUtf8: string): DecodedText {
  const broken = asUtf8.match(/\uFFFD/gu)?.length ?? 0;
  const whole = asUtf8.match(/[\u0080-\uFFFC]/gu)?.length ?? 0;
  const decoded = decodedText(whole > broken ? asUtf8 : new TextDecoder("windows-1252").decode(bytes));
  if (decoded.problems.length > 0) return decoded;
  const at = Math.max(0, asUtf8.indexOf("\uFFFD"));
  const understood = /[^\s]{0,20}/u.exec(decoded.text.slice(at))?.[0] ?? "";
  return {
    text: decoded.text,
    problems: [invalidUtf8.create({ understood }, { place: placeAt(sourceText(decoded.text), at, 1) })],
  };
}

import type { Language, LocalizedText } from "./localized-text.ts";

/** How much a problem matters: an `error` must be mended, a `warning` looked at, a `hint` names a reading that is unsure. */
export type Severity = "error" | "warning" | "hint";

/** Where in a source text something stands. Lines and columns count from 1, `offset` and `length` in UTF-16 units from 0. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/** One change of a source text: what stands at `place` becomes `text`. */
export interface TextEdit {
  readonly place: SourcePlace;
  readonly text: string;
}

/** A way to mend a problem that can be applied as it is. The edits do not overlap. */
export interface Mend {
  readonly title: LocalizedText;
  readonly edits: readonly TextEdit[];
}

/** The way from a value's root to the part that is meant, as in `["sessions", 2, "start"]`. */
export type ProblemPath = readonly (string | number)[];

/**
 * A finding as plain data: it can be stored, sent and compared. `code` is stable and names the finding for machines;
 * `message` says what is wrong and what was understood, `help` how to mend it.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: LocalizedText;
  readonly help: LocalizedText;
  readonly params: Readonly<Record<string, string | number>>;
  readonly path?: ProblemPath;
  readonly place?: SourcePlace;
  readonly mends?: readonly Mend[];
}

/** What reading unknown data gives: the value where one could be read, and everything that was found on the way. */
export interface Reading<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

type Wording<Message extends string, Help extends string> = {
  readonly message: Readonly<Record<"de" | "en", Message>>;
  readonly help: Readonly<Record<"de" | "en", Help>>;
};

/** The names in braces; braces around more than a name, as in `{hour=first}`, are words like any other. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string}=${string}` ? never : Name) | Placeholder<Rest>
  : never;

/** Where a problem stands and how it could be mended, given when it is found. */
export type ProblemContext = Pick<Problem, "path" | "place" | "mends">;

/** A kind of problem: its words, and the function that makes one. */
export interface ProblemKind<Code extends string = string, Name extends string = string>
  extends Wording<string, string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly create: (params: Readonly<Record<Name, string | number>>, context?: ProblemContext) => Problem;
}

/**
 * Defines a kind of problem. Words in braces are parameters: the compiler asks for each of them when one is made.
 * @example
 * const timeOutOfRange = defineProblem({
 *   code: "text/time-out-of-range",
 *   severity: "error",
 *   message: { de: "„{time}“ ist keine Uhrzeit.", en: "“{time}” is not a time of day." },
 *   help: { de: "Schreiben Sie eine Uhrzeit zwischen 00:00 und 23:59.", en: "Write a time from 00:00 to 23:59." },
 * });
 * timeOutOfRange.create({ time: "25:70" }).message.en; // → "“25:70” is not a time of day."
 */
export function defineProblem<
  const Code extends string,
  const Message extends string,
  const Help extends string,
>(
  kind: { readonly code: Code; readonly severity: Severity } & Wording<Message, Help>,
): ProblemKind<Code, Placeholder<Message | Help>> {
  return {
    ...kind,
    create: (params, context = {}) => ({
      code: kind.code,
      severity: kind.severity,
      message: fillText(kind.message, params),
      help: fillText(kind.help, params),
      params,
      ...context,
    }),
  };
}

/** Quotation marks, and those within quotation marks. */
const quotationMarks = {
  de: { open: "„", close: "“", inner: ["‚", "‘"] },
  en: { open: "“", close: "”", inner: ["‘", "’"] },
} as const;

function fillText(text: LocalizedText, params: Readonly<Record<string, string | number>>): LocalizedText {
  const fill = (words: string, language: Language) =>
    words.replace(/\{(\w+)\}/gu, (whole, name: string, at: number) => {
      const value = String(params[name] ?? whole);
      return isQuoted(words.slice(0, at), language) ? nestQuotes(value, language) : value;
    });
  return { de: fill(text.de, "de"), en: fill(text.en, "en") };
}

/** Whether a quotation is still open where these words end. */
function isQuoted(wordsBefore: string, language: Language): boolean {
  const { open, close } = quotationMarks[language];
  return wordsBefore.lastIndexOf(open) > wordsBefore.lastIndexOf(close);
}

/** A title that is quoted itself: the quotation marks in it become single ones, whichever language they are of. */
function nestQuotes(text: string, language: Language): string {
  const [open, close] = quotationMarks[language].inner;
  return text.replace(
    /„([^„“”]*)[“”]|“([^„“”]*)”/gu,
    (_, german: string | undefined, english: string | undefined) =>
      `${open}${german ?? english ?? ""}${close}`,
  );
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Orders problems as a reader meets them: by place in the text, then by severity. Problems without a place come last. */
export function compareProblems(a: Problem, b: Problem): number {
  const byPlace =
    (a.place?.offset ?? Number.POSITIVE_INFINITY) - (b.place?.offset ?? Number.POSITIVE_INFINITY);
  return (
    (Number.isNaN(byPlace) ? 0 : byPlace) ||
    severityRank[a.severity] - severityRank[b.severity] ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}

import { parseArgs } from "node:util";
import { helpFlag } from "./global-options.ts";
import type { Option } from "./option.ts";

/** One thing that was typed: a word, or an option with what may be its value. */
export type TypedToken =
  | { readonly kind: "word"; readonly word: string }
  | {
      readonly kind: "option";
      /** As it was typed, hyphens and all. */
      readonly typed: string;
      /** The name of an option, or "" where it is written like none. */
      readonly name: string;
      readonly value?: string;
      /** Whether the value was attached: `--to=html`. */
      readonly isAttached: boolean;
    };

/** Word processors turn two hyphens into a dash. */
const dashed = /^[‒–—]\p{L}/u;

/** Takes apart what was typed, the way that Node does it, but keeps what is wrong as it stands, so that it can be named. */
export function typedTokens(typed: readonly string[], known: readonly Option[]): readonly TypedToken[] {
  const { tokens } = parseArgs({
    args: [...typed],
    options: {
      ...Object.fromEntries(
        known.map(({ name, takes }) => [name, { type: takes === "value" ? "string" : "boolean" }] as const),
      ),
      [helpFlag.name]: { type: "boolean", short: "h" },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const terminator = tokens.find(({ kind }) => kind === "option-terminator")?.index ?? typed.length;
  return tokens.flatMap((token, at): readonly TypedToken[] => {
    if (token.kind === "option-terminator") return [];
    if (token.kind === "positional") {
      return dashed.test(token.value) && token.index < terminator
        ? [{ kind: "option", typed: token.value, name: "", isAttached: false }]
        : [{ kind: "word", word: token.value }];
    }
    // "-write" comes as five options of one letter; it is one thing that somebody typed.
    if (tokens[at - 1]?.index === token.index) return [];
    const [written = ""] = (typed[token.index] ?? "").split("=");
    return [
      {
        kind: "option",
        typed: written,
        name: written === token.rawName ? token.name : "",
        isAttached: token.inlineValue ?? false,
        ...(token.value !== undefined && { value: token.value }),
      },
    ];
  });
}

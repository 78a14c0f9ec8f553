import type { SessionKind } from "../session/session-kind.ts";
import { sessionKinds } from "../session/session-kinds.ts";
import type { GermanLand } from "../time/german-land.ts";
import { germanLands } from "../time/german-lands.ts";

/** What is wrong with the value of a parameter, or which parameters are not known. */
interface WrongParameter {
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

/**
 * The parameters of a rule by their names, and the way from what is set to their values. Every object of zod's whose fields have
 * defaults is one; the rules of this package have lighter ones, so that pages that check a programme carry no zod.
 */
export interface RuleParameters<Values> {
  readonly shape: Readonly<Record<string, unknown>>;
  readonly safeParse: (
    given: unknown,
  ) =>
    | { readonly success: true; readonly data: Values }
    | { readonly success: false; readonly error: { readonly issues: readonly WrongParameter[] } };
}

/** Reads a value that is set; `undefined` is given where none is. Gives nothing where the value does not fit. */
type ReadParameter<Value> = (given: unknown) => { readonly value: Value } | undefined;

/** The parameters that these readers read. Others are not known. */
export function ruleParameters<Values extends Readonly<Record<string, unknown>>>(
  readers: {
    readonly [Name in keyof Values]: ReadParameter<Values[Name]>;
  },
): RuleParameters<Values> {
  return {
    shape: readers,
    safeParse: (given) => {
      if (typeof given !== "object" || given === null)
        return { success: false, error: { issues: [{ path: [] }] } };
      const set = new Map<string, unknown>(Object.entries(given));
      const unknown = [...set.keys()].filter((name) => !Object.hasOwn(readers, name));
      const issues: WrongParameter[] = [];
      const entries = Object.entries(readers).flatMap(([name, read]) => {
        const found = read(set.get(name));
        if (found === undefined) issues.push({ path: [name] });
        return found === undefined ? [] : [[name, found.value]];
      });
      if (unknown.length > 0) issues.push({ path: [], keys: unknown });
      if (issues.length > 0) return { success: false, error: { issues } };
      return { success: true, data: Object.fromEntries(entries) };
    },
  };
}

/** A whole number that is not less than `least`. */
export function wholeNumber(usual: number, least: 0 | 1): ReadParameter<number> {
  return (given = usual) =>
    typeof given === "number" && Number.isSafeInteger(given) && given >= least ? { value: given } : undefined;
}

/** Kinds of sessions with commas or spaces between, as settings hold them. */
export function kindsOfSessions(...usual: readonly SessionKind[]): ReadParameter<readonly SessionKind[]> {
  return (given = usual.join(" ")) => {
    if (typeof given !== "string") return undefined;
    const words = given.split(/[\s,]+/u).filter((word) => word !== "");
    const value = words.flatMap((word) => sessionKinds.find((kind) => kind === word) ?? []);
    return value.length === words.length ? { value } : undefined;
  };
}

/** One of the German Länder. */
export const germanLand: ReadParameter<GermanLand | undefined> = (given) => {
  const value = germanLands.find((land) => land === given);
  return given === undefined || value !== undefined ? { value } : undefined;
};

/** Why there is no agenda to show. */
export type AgendaProblem =
  | "missing"
  | "elsewhere"
  | "unreachable"
  | "refused"
  | "too-large"
  | "not-json"
  | "no-agenda";

/** An agenda, or why there is none. */
export type Loaded<Value> = { readonly value: Value } | { readonly problem: AgendaProblem };

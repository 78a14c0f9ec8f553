import type { RuleSettings } from "../event/rule-settings.ts";
import { defineProblem, type Problem } from "../problem.ts";
import type { RuleParameters } from "./rule-parameters.ts";

const unknownRule = defineProblem({
  code: "schedule/rule-unknown",
  severity: "warning",
  message: { de: "Eine Prüfung „{rule}“ gibt es nicht.", en: "There is no rule “{rule}”." },
  help: { de: "Es gibt: {known}.", en: "There are: {known}." },
});

const wrongParameter = defineProblem({
  code: "schedule/rule-parameter",
  severity: "warning",
  message: {
    de: "Die Prüfung „{rule}“ lässt sich so nicht einstellen: „{parameter}“ passt nicht. Sie wurde nicht ausgeführt.",
    en: "The rule “{rule}” cannot be set like that: “{parameter}” does not fit. It was not applied.",
  },
  help: { de: "Möglich sind: {known}.", en: "Possible are: {known}." },
});

/** What is set for rules that do not exist. */
export function unknownRules(
  settings: RuleSettings | undefined,
  rules: readonly { readonly code: string }[],
): readonly Problem[] {
  const codes = rules.map(({ code }) => code);
  const known = new Set(codes);
  return Object.keys(settings ?? {}).flatMap((rule) =>
    known.has(rule) ? [] : [unknownRule.create({ rule, known: codes.join(", ") }, { path: ["rules", rule] })],
  );
}

/** The parameters that a rule does not take, or not with these values. */
export function wrongParameters(
  { code, parameters }: { readonly code: string; readonly parameters: RuleParameters<unknown> },
  given: unknown,
): readonly Problem[] {
  const read = parameters.safeParse(given);
  if (read.success) return [];
  const parameter = read.error.issues.flatMap(({ keys, path }) => keys ?? [path.join(".")]).join(", ");
  const known = Object.keys(parameters.shape).join(", ") || "–";
  return [wrongParameter.create({ rule: code, parameter, known }, { path: ["rules", code] })];
}

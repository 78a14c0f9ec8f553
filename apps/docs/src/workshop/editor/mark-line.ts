/** A part of a line that is set apart, and how. */
export interface LineMark {
  readonly from: number;
  readonly to: number;
  readonly name: "time" | "heading" | "people" | "project" | "role" | "key" | "rule";
}

interface MarkRule {
  readonly name: LineMark["name"];
  readonly pattern: RegExp;
}

/** What is told apart at a glance. The part that is set apart is the last group. */
const bodyRules: readonly MarkRule[] = [
  { name: "heading", pattern: /^(#{1,6}\s.*)$/du },
  {
    name: "time",
    pattern:
      /^(?:\s*[-•*»]?\s*\**)(\d{1,2}(?:[:.]\d{2})?(?:\s*(?:[-–—]|bis)\s*\d{1,2}(?:[:.]\d{2})?)?(?:\s*(?:Uhr|h|[ap]\.?m\.?)(?!\p{L}))?)(?=[\s:,|*]|$)/diu,
  },
  { name: "role", pattern: /^\s*[-•*]?\s*(\p{L}[\p{L}\s*]{2,30}:)\s*$/du },
  { name: "people", pattern: /^\s*[-•*]?\s*(».*?)(?:\[[^\]]*\])?\s*$/du },
  { name: "project", pattern: /(\[[^\]\n]{1,40}\])(?!\()/du },
];
const headRules: readonly MarkRule[] = [
  { name: "rule", pattern: /^(---)\s*$/du },
  { name: "key", pattern: /^\s*(?:-\s+)?(\p{L}[\p{L}\s-]*:)(?=\s|$)/du },
];

/** Longer lines are left as they are: nobody reads them at a glance. */
const longest = 400;

/** The parts of a line that stand out. They may lie within each other. */
export function markLine(line: string, isInHead: boolean): readonly LineMark[] {
  if (line.length > longest) return [];
  return (isInHead ? headRules : bodyRules).flatMap(({ name, pattern }) => {
    const [from, to] = pattern.exec(line)?.indices?.[1] ?? [0, 0];
    return to > from ? [{ from, to, name }] : [];
  });
}

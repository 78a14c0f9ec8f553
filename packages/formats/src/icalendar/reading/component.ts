import type { LogicalLine } from "./logical-lines.ts";

/** A component of a calendar: its lines by the names of their properties, and the components within it. */
export interface Component {
  /** In small letters, as in `vevent`. */
  readonly name: string;
  readonly offset: number;
  /** By name in small letters. Values are read when they are asked for. */
  readonly lines: ReadonlyMap<string, readonly LogicalLine[]>;
  readonly components: readonly Component[];
}

/** What stands in a text: components, and what is wrong with how they are nested. */
export interface ComponentReading {
  readonly components: readonly Component[];
  /** Where a component begins that never ends. */
  readonly unclosed?: number;
  /** Where components were nested too deeply to be read. */
  readonly tooDeep?: number;
  readonly repaired?: number;
}

interface OpenComponent {
  name: string;
  offset: number;
  lines: Map<string, LogicalLine[]>;
  components: OpenComponent[];
}

/** A calendar needs four levels. */
const mostLevels = 12;

/**
 * Puts content lines together as components. An end that closes nothing is passed over; one that closes something further out closes
 * what is open within it, too.
 */
export function readComponents(lines: Iterable<LogicalLine>): ComponentReading {
  const root = openComponent("", 0);
  const stack = [root];
  let skipped = 0;
  let tooDeep: number | undefined;
  let repaired: number | undefined;
  for (const line of lines) {
    const name = (/^[^;:]*/u.exec(line.text)?.[0] ?? "").trim().toLowerCase();
    if (line.repairs > 0) repaired ??= line.offset;
    if (name === "begin") {
      if (stack.length > mostLevels) {
        skipped += 1;
        tooDeep ??= line.offset;
      } else {
        const component = openComponent(valueIn(line.text), line.offset);
        stack.at(-1)?.components.push(component);
        stack.push(component);
      }
    } else if (name === "end") {
      if (skipped > 0) skipped -= 1;
      else closeComponent(stack, valueIn(line.text));
    } else if (skipped === 0) {
      addLine(stack.at(-1) ?? root, name, line);
    }
  }
  const [, unclosed] = stack;
  return {
    components: root.components,
    ...(unclosed && { unclosed: unclosed.offset }),
    ...(tooDeep !== undefined && { tooDeep }),
    ...(repaired !== undefined && { repaired }),
  };
}

function openComponent(name: string, offset: number): OpenComponent {
  return { name, offset, lines: new Map(), components: [] };
}

function closeComponent(stack: OpenComponent[], name: string): void {
  const at = stack.findLastIndex((open) => open.name === name);
  if (at > 0) stack.length = at;
}

function addLine({ lines }: OpenComponent, name: string, line: LogicalLine): void {
  const known = lines.get(name);
  if (known === undefined) lines.set(name, [line]);
  else known.push(line);
}

function valueIn(line: string): string {
  return line
    .slice(line.indexOf(":") + 1)
    .trim()
    .toLowerCase();
}

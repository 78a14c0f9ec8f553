import ICAL from "ical.js";
import type { Component } from "./component.ts";
import type { LogicalLine } from "./logical-lines.ts";

/** A property as ical.js reads it (jCal, RFC 7265). */
export interface Property {
  /** By name in small letters; of several values, the first. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The type of the values, as in `date-time`. */
  readonly type: string;
  readonly values: readonly string[];
  readonly line: LogicalLine;
}

/** The properties of a name, in their order, without those that cannot be read: they are given to `unreadable`. */
export function propertiesOf(
  component: Component,
  name: string,
  unreadable: (line: LogicalLine) => void,
): readonly Property[] {
  return (component.lines.get(name) ?? []).flatMap((line) => {
    const property = readProperty(line);
    if (property === undefined) unreadable(line);
    return property ?? [];
  });
}

function readProperty(line: LogicalLine): Property | undefined {
  let read: unknown;
  try {
    read = ICAL.parse.property(line.text);
  } catch {
    // ical.js throws whatever its parts throw; a line that it cannot read is reported with its place.
    return undefined;
  }
  if (!Array.isArray(read)) return undefined;
  const [, parameters, type, ...values]: readonly unknown[] = read;
  // What ical.js does not know is text (RFC 5545, 3.8.8.2), which it leaves as it is written.
  const isUnknown = type === "unknown";
  return {
    parameters: parametersOf(parameters),
    type: typeof type === "string" ? type : "unknown",
    values: values.map((value) => (isUnknown ? unescaped(textOf(value)) : textOf(value))),
    line,
  };
}

function parametersOf(parameters: unknown): Readonly<Record<string, string>> {
  if (typeof parameters !== "object" || parameters === null) return {};
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, textOf(value)]));
}

/** Structured values are lists; a list stands for its first member, since none of them is read here. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return textOf(value[0]);
  return typeof value === "string" ? value : String(value ?? "");
}

/** Text as it was before it was written (RFC 5545, 3.3.11). */
function unescaped(text: string): string {
  return text.replace(/\\([\\;,n])/giu, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));
}

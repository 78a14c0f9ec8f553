import type { Severity } from "@programmheft/core";
import type { ContentProblem } from "./assemble-series.ts";

const severities: Readonly<Record<Severity, string>> = {
  error: "Fehler",
  warning: "Warnung",
  hint: "Hinweis",
};

/** A problem as whoever keeps the text can mend it: the file and place, what is wrong, the line, and how to mend it. */
export function describeProblem({ file, problem }: ContentProblem): string {
  const { place, severity, message, help } = problem;
  const at = place === undefined ? file.name : `${file.name}:${place.line}:${place.column}`;
  const line = place === undefined ? undefined : file.source.split(/\r\n?|\n/u)[place.line - 1];
  const shown =
    place === undefined || line === undefined
      ? []
      : [
          `    ${line}`,
          `    ${" ".repeat(place.column - 1)}${"^".repeat(Math.max(1, Math.min(place.length, line.length - place.column + 1)))}`,
        ];
  return [`${at} ${severities[severity]}: ${message.de}`, ...shown, `    ${help.de}`].join("\n");
}

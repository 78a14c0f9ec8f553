import type { ReactElement } from "react";

export interface ClassTableProps {
  /** Class and what it stands on, or token and what it is for. */
  readonly rows: readonly (readonly [name: string, meaning: string])[];
  readonly title?: string;
}

/** Classes and tokens on which a theme may rely. */
export function ClassTable({ rows, title = "Class or token" }: ClassTableProps): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>{title}</th>
          <th>What it is</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, meaning]) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

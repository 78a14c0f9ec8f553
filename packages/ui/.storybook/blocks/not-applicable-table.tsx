import type { ReactElement } from "react";
import { notApplicable } from "../assessment/criteria.ts";

/** The criteria that no component here can meet or miss, with the reason. */
export function NotApplicableTable(): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          <th>Criteria</th>
          <th>Why they do not apply</th>
        </tr>
      </thead>
      <tbody>
        {notApplicable.map(([names, reason]) => (
          <tr key={names}>
            <td>{names}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ReactElement } from "react";
import { assessmentOf, type Verdict } from "../assessment/assessment.ts";
import { criteria } from "../assessment/criteria.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  tested: "met, tested",
  seen: "met, looked at",
  reasoned: "met, reasoned",
  partly: "partly met",
  page: "up to the page",
};

/** The self-assessment of a component by WCAG 2.2, levels A and AA. */
export function AssessmentTable({ component }: { readonly component: string }): ReactElement {
  const assessment = assessmentOf(component);
  const rows = criteria.flatMap(({ id, name }) => {
    const finding = assessment[id];
    return finding === undefined ? [] : [{ id, name, ...finding }];
  });
  return (
    <table>
      <thead>
        <tr>
          <th>Criterion</th>
          <th>Verdict</th>
          <th>How it is known</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, verdict, how }) => (
          <tr key={id}>
            <td>
              {id} {name}
            </td>
            <td>{verdict === "partly" ? <strong>{verdicts[verdict]}</strong> : verdicts[verdict]}</td>
            <td>{how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

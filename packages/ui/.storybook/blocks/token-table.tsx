import { type ReactElement, useEffect, useId, useRef, useState } from "react";
import "./token-table.css";

export interface TokenTableProps {
  /** Which tokens: all whose name begins so. */
  readonly prefix: string;
  /** How each is shown: as a colour, as a line of text in its size, as a bar of its length, or by its value alone. */
  readonly sample: "colour" | "size" | "length" | "none";
}

const themes = [
  "light",
  "dark",
  "night",
  "high-contrast light",
  "high-contrast dark",
  "kern light",
  "kern dark",
] as const;

/** The tokens of the style sheet as they are in a theme: read from the page, so that the table cannot be wrong. */
export function TokenTable({ prefix, sample }: TokenTableProps): ReactElement {
  const [theme, setTheme] = useState<string>(themes[0]);
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map());
  const table = useRef<HTMLTableElement>(null);
  const select = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other values.
  useEffect(() => {
    if (table.current === null) return;
    const style = getComputedStyle(table.current);
    setValues(new Map(tokensOf(prefix).map((name) => [name, style.getPropertyValue(name)])));
  }, [prefix, theme]);
  return (
    <>
      <p>
        <label htmlFor={select}>Theme: </label>
        <select id={select} value={theme} onChange={({ target }) => setTheme(target.value)}>
          {themes.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </p>
      <table className="token-table" data-theme={theme} ref={table}>
        <thead>
          <tr>
            <th>Token</th>
            {sample !== "colour" && <th>Value</th>}
            {sample !== "none" && <th>Looks like</th>}
          </tr>
        </thead>
        <tbody>
          {[...values].map(([name, value]) => (
            <tr key={name}>
              <td>
                <code>{name}</code>
              </td>
              {sample !== "colour" && (
                <td>
                  <code>{value}</code>
                </td>
              )}
              {sample !== "none" && (
                <td>
                  <Sample name={name} sample={sample} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Sample({
  name,
  sample,
}: { readonly name: string } & Pick<TokenTableProps, "sample">): ReactElement | null {
  if (sample === "colour")
    return <span className="token-table__colour" style={{ background: `var(${name})` }} />;
  if (sample === "size") return <span style={{ fontSize: `var(${name})` }}>10:20 Blick von außen</span>;
  if (sample === "length")
    return <span className="token-table__length" style={{ inlineSize: `var(${name})` }} />;
  return null;
}

/** Every custom property that a rule of the page sets, in the order in which it is first met. */
function tokensOf(prefix: string): readonly string[] {
  const names = new Set<string>();
  const visit = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule)
        for (const name of rule.style) if (name.startsWith(prefix)) names.add(name);
      if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) visit(rule.cssRules);
      if (rule instanceof CSSImportRule && rule.styleSheet !== null) visit(rule.styleSheet.cssRules);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules);
  return [...names];
}

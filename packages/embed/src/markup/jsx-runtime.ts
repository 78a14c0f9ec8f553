import type { Key, ReactElement, ReactNode } from "react";

/**
 * What JSX becomes here: the same plain objects that React makes of it. Components of `@programmheft/ui` are built against this
 * module instead of `react` and `react/jsx-runtime`; those that hold a state of their own are not used here.
 */
export function jsx(type: ReactElement["type"], props: object, key: Key | null = null): ReactElement {
  return { type, props, key: key === null ? null : String(key) };
}

export { jsx as jsxs };

/** The older way to say the same. */
export function createElement(
  type: ReactElement["type"],
  props: object | null,
  ...children: readonly unknown[]
): ReactElement {
  return jsx(type, { ...props, children });
}

/** Several elements without one around them. */
export function Fragment({ children }: { readonly children?: ReactNode }): ReactNode {
  return children;
}

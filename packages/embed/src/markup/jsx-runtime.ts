import type { ReactElement, ReactNode } from "react";

/**
 * What JSX becomes here: the same plain objects that React makes of it. Components of `@programmheft/ui` are built against this
 * module instead of `react` and `react/jsx-runtime`; those that hold a state of their own are not used here. Keys are left out:
 * what stands in the page is known by its kind.
 */
export function jsx(type: ReactElement["type"], props: object): ReactElement {
  return { type, props, key: null };
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

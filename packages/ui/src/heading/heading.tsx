import type { ReactElement, ReactNode } from "react";

/** A level of a page's outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface HeadingProps {
  readonly level: HeadingLevel;
  readonly className?: string;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}

const tags = { 1: "h1", 2: "h2", 3: "h3", 4: "h4", 5: "h5", 6: "h6" } as const;

/** A heading of a level that is chosen where a component stands, so that the outline of any page stays right. */
export function Heading({ level, children, ...attributes }: HeadingProps): ReactElement {
  const Tag = tags[level];
  return <Tag {...attributes}>{children}</Tag>;
}

const below = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const;

/** The next level further in. HTML ends at 6. */
export function deeper(level: HeadingLevel): HeadingLevel {
  return below[level];
}

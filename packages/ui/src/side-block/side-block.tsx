import type { ReactElement, ReactNode } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { Messages } from "../messages/messages.ts";

export interface SideBlockProps {
  readonly title: string;
  readonly messages: Messages;
  /** 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  readonly children: ReactNode;
}

/** A block of the side column: a small heading and what one does with the event. */
export function SideBlock({ title, messages, headingLevel = 2, children }: SideBlockProps): ReactElement {
  return (
    <div className="ph ph-side-block" lang={messages.language}>
      <Heading level={headingLevel} className="ph-label">
        {title}
      </Heading>
      {children}
    </div>
  );
}

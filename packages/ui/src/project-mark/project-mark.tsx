import type { ReactElement } from "react";
import { safeHref } from "../link/safe-href.ts";
import type { Messages } from "../messages/messages.ts";

export interface ProjectMarkProps {
  /** The short name of the project, as in "KoDa_eG". */
  readonly name: string;
  readonly messages: Messages;
  /** Where the project has a page. */
  readonly href?: string | undefined;
}

/** The small outlined mark that tells for which project somebody speaks. Screen readers hear "Projekt" before the name. */
export function ProjectMark({ name, messages, href }: ProjectMarkProps): ReactElement {
  const address = safeHref(href);
  const content = (
    <>
      <span className="ph-hidden">{messages.text.project} </span>
      {name}
    </>
  );
  return address === undefined ? (
    <span className="ph-project">{content}</span>
  ) : (
    <a className="ph-project" href={address}>
      {content}
    </a>
  );
}

import type { Material } from "@programmheft/core";
import type { ReactElement } from "react";
import { safeHref } from "../link/safe-href.ts";
import type { Messages } from "../messages/messages.ts";
import { typeset } from "../typography/typeset.ts";

export interface MaterialItemsProps {
  readonly materials: readonly Material[];
  readonly messages: Messages;
  readonly lang?: string | undefined;
}

/** The list of materials, without anything around it. What has no address is named, not linked. */
export function MaterialItems({ materials, messages, lang }: MaterialItemsProps): ReactElement {
  return (
    <ul className="ph-materials">
      {materials.map(({ title, kind, url }) => {
        const href = safeHref(url);
        return (
          <li key={`${title} ${url ?? ""}`}>
            {href === undefined ? (
              <span lang={lang}>{typeset(title)}</span>
            ) : (
              <a href={href} lang={lang}>
                {typeset(title)}
              </a>
            )}
            {kind !== "link" && (
              <>
                {" "}
                <small>{messages.text[`material.${kind}`]}</small>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

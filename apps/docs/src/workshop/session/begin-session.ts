import type { Draft } from "../draft/draft.ts";
import type { Session } from "./session.ts";

/** What there is to begin with. */
export interface Beginning {
  /** The text that came with the link; `broken` where one came but could not be read. */
  readonly shared?: string | "broken";
  readonly draft?: Draft;
  readonly wantsDraft: boolean;
}

/** Where the workshop begins: with what came by link, else with the draft, else with nothing. A draft is never lost to a link. */
export function beginSession({ shared, draft, wantsDraft }: Beginning): Session {
  const base = { view: "text", draft: wantsDraft ? "kept" : "refused" } as const;
  if (shared !== undefined && shared !== "broken" && shared !== draft?.text) {
    return {
      ...base,
      text: shared,
      baseline: { text: shared, since: "opened" },
      notice: {
        key: "notice.fromLink",
        ...(draft && { wayBack: { key: "wayBack.text", text: draft.text } }),
      },
    };
  }
  const broken = shared === "broken" && { notice: { key: "notice.linkBroken" as const } };
  if (draft === undefined) return { ...base, text: "", ...broken };
  return {
    ...base,
    text: draft.text,
    ...(draft.baseline !== undefined && { baseline: { text: draft.baseline, since: "opened" } }),
    ...(draft.fileName !== undefined && { fileName: draft.fileName }),
    notice: { key: "notice.draftBack" },
    ...broken,
  };
}

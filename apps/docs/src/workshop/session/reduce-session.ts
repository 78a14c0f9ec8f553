import type { Analysis } from "../programme/analysis.ts";
import type { Notice, Panel, Session } from "./session.ts";

/** What can happen in the workshop. */
export type SessionAction =
  | { readonly type: "edited"; readonly text: string }
  | { readonly type: "analysed"; readonly analysis: Analysis }
  | { readonly type: "opened"; readonly text: string; readonly fileName?: string; readonly notice?: Notice }
  | { readonly type: "saved"; readonly text: string; readonly fileName: string }
  | { readonly type: "compared-from-here" }
  | { readonly type: "panel-toggled"; readonly panel: Panel }
  | { readonly type: "panel-closed" }
  | { readonly type: "view-chosen"; readonly view: Session["view"] }
  | { readonly type: "told"; readonly notice: Notice }
  | { readonly type: "notice-closed" }
  | { readonly type: "draft-wanted" }
  | { readonly type: "draft-refused" };

/** How the workshop stands after something happened. Analyses of a text that is no longer there are dropped. */
export function reduceSession(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case "edited":
      return action.text === session.text ? session : { ...session, text: action.text };
    case "analysed":
      return action.analysis.text === session.text ? { ...session, analysis: action.analysis } : session;
    case "opened":
      return open(session, action);
    case "saved":
      return { ...session, fileName: action.fileName, baseline: { text: action.text, since: "saved" } };
    case "compared-from-here":
      return { ...session, baseline: { text: session.text, since: "stood" } };
    case "panel-toggled":
      return session.panel === action.panel ? withoutPanel(session) : { ...session, panel: action.panel };
    case "panel-closed":
      return withoutPanel(session);
    case "view-chosen":
      return { ...session, view: action.view };
    case "told":
      return { ...session, notice: action.notice };
    case "notice-closed": {
      const { notice: _, ...rest } = session;
      return rest;
    }
    case "draft-wanted":
      return { ...session, draft: "kept" };
    case "draft-refused":
      return { ...session, draft: "refused" };
  }
}

function withoutPanel({ panel: _, ...rest }: Session): Session {
  return rest;
}

/** Another text is on the table: its own name, its own beginning to compare with, and no agenda of the one before. */
function open(
  { view, draft, panel, analysis }: Session,
  { text, fileName, notice }: Extract<SessionAction, { type: "opened" }>,
): Session {
  return {
    text,
    view,
    draft,
    ...(panel && { panel }),
    ...(analysis?.text === text && { analysis }),
    ...(text.trim() !== "" && { baseline: { text, since: "opened" } }),
    ...(fileName !== undefined && { fileName }),
    ...(notice && { notice }),
  };
}

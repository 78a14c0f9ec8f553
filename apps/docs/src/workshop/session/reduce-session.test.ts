import { describe, expect, it } from "vitest";
import { analyseProgramme } from "../programme/analyse-programme.ts";
import { reduceSession, type SessionAction } from "./reduce-session.ts";
import type { Session } from "./session.ts";

const start: Session = { text: "", view: "text", draft: "kept" };
const sessionAfter = (actions: readonly SessionAction[], from: Session = start) =>
  actions.reduce(reduceSession, from);
const [text, other] = ["10:00 Anfang\n11:00 Ende", "09:00 Anfang\n11:00 Ende"];
const analysis = await analyseProgramme(text, undefined);

describe("the session", () => {
  it("takes what was found of the text that is there, and drops it for any other", () => {
    expect(
      sessionAfter([
        { type: "edited", text },
        { type: "analysed", analysis },
      ]).analysis,
    ).toBe(analysis);
    expect(
      sessionAfter([
        { type: "edited", text: other },
        { type: "analysed", analysis },
      ]),
    ).not.toHaveProperty("analysis");
  });

  it("stays the same object where nothing changes", () => {
    const session = sessionAfter([{ type: "edited", text }]);
    expect(reduceSession(session, { type: "edited", text })).toBe(session);
  });

  it("compares with what was opened, then with what was saved, then with what somebody remembers", () => {
    const opened = sessionAfter([
      { type: "opened", text, fileName: "a.md" },
      { type: "edited", text: other },
    ]);
    expect(opened).toMatchObject({ baseline: { text, since: "opened" }, fileName: "a.md" });
    const saved = sessionAfter([{ type: "saved", text: other, fileName: "b.md" }], opened);
    expect(saved).toMatchObject({ baseline: { text: other, since: "saved" }, fileName: "b.md" });
    expect(sessionAfter([{ type: "compared-from-here" }], saved).baseline).toEqual({
      text: other,
      since: "stood",
    });
  });

  it("has nothing left of the text before when another is opened", () => {
    const before = sessionAfter([
      { type: "opened", text, fileName: "a.md", notice: { key: "notice.example" } },
      { type: "analysed", analysis },
      { type: "panel-toggled", panel: "changes" },
    ]);
    expect(sessionAfter([{ type: "opened", text: "" }], before)).toEqual({ ...start, panel: "changes" });
  });

  it("opens one panel at a time, and closes it by the same button or by its own", () => {
    const late = sessionAfter([{ type: "panel-toggled", panel: "late" }]);
    expect(late.panel).toBe("late");
    expect(sessionAfter([{ type: "panel-toggled", panel: "share" }], late).panel).toBe("share");
    expect(sessionAfter([{ type: "panel-toggled", panel: "late" }], late)).toEqual(start);
    expect(sessionAfter([{ type: "panel-closed" }], late)).toEqual(start);
  });

  it("tells one thing at a time", () => {
    const told = sessionAfter([
      { type: "told", notice: { key: "notice.example" } },
      { type: "told", notice: { key: "notice.draftBack" } },
    ]);
    expect(told.notice?.key).toBe("notice.draftBack");
    expect(sessionAfter([{ type: "notice-closed" }], told)).toEqual(start);
  });

  it("keeps drafts or not, as it is told", () => {
    expect(sessionAfter([{ type: "draft-refused" }]).draft).toBe("refused");
    expect(sessionAfter([{ type: "draft-refused" }, { type: "draft-wanted" }])).toEqual(start);
  });
});

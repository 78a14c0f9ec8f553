import { expect, it } from "vitest";
import { beginSession } from "./begin-session.ts";

const draft = { text: "mein Entwurf", baseline: "früher", fileName: "a.md" };

it("begins with nothing where there is nothing", () => {
  expect(beginSession({ wantsDraft: true })).toEqual({ text: "", view: "text", draft: "kept" });
  expect(beginSession({ wantsDraft: false }).draft).toBe("refused");
});

it("begins with the draft, its name and what it is compared with", () => {
  expect(beginSession({ draft, wantsDraft: true })).toMatchObject({
    text: draft.text,
    baseline: { text: "früher" },
    fileName: "a.md",
    notice: { key: "notice.draftBack" },
  });
});

it("begins with what came by link, and offers the way back to the draft", () => {
  const session = beginSession({ shared: "geteilt", draft, wantsDraft: true });
  expect(session).toMatchObject({ text: "geteilt", baseline: { text: "geteilt" } });
  expect(session.notice).toEqual({
    key: "notice.fromLink",
    wayBack: { key: "wayBack.text", text: draft.text },
  });
  expect(session).not.toHaveProperty("fileName");
});

it("goes on with the draft where the link holds the same text", () => {
  expect(beginSession({ shared: draft.text, draft, wantsDraft: true }).notice?.key).toBe("notice.draftBack");
});

it("says that a link is broken, and keeps the draft", () => {
  expect(beginSession({ shared: "broken", draft, wantsDraft: true })).toMatchObject({
    text: draft.text,
    notice: { key: "notice.linkBroken" },
  });
});

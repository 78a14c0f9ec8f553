import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { print, webinar } from "./printed.fixture.ts";

describe("people in JSON-LD", () => {
  it("tells organizations apart by their names, as they have no other identity", () => {
    const amt = { name: "Amt", kind: "organization" };
    const sessions = ["a", "b", "c"].map((id) => ({
      id,
      title: id,
      participants: [{ ...amt, id: "amt", ...(id === "c" && { id: "rat", name: "Rat" }) }],
    }));
    const { performer } = JSON.parse(print(Event.parse({ ...webinar, sessions })).output);
    expect(performer.map(({ name }: { readonly name: string }) => name)).toEqual(["Amt", "Rat"]);
  });

  it("names everyone who speaks once, also who moderates elsewhere", () => {
    const mona = { id: "mona", name: "Mona Beispiel" };
    const event = Event.parse({
      ...webinar,
      moderators: [],
      sessions: [
        { id: "a", title: "A", participants: [{ ...mona, role: "moderator" }] },
        {
          id: "b",
          title: "B",
          participants: [mona],
          contributions: [{ id: "c", title: "C", participants: [mona] }],
        },
      ],
    });
    const { performer, contributor } = JSON.parse(print(event).output);
    expect(performer).toEqual([{ "@type": "Person", name: "Mona Beispiel" }]);
    expect(contributor).toBeUndefined();
  });

  it("says of organizations and projects in words what has no field of theirs", () => {
    const participants = [
      { id: "a", name: "Amt", kind: "organization", affiliation: "Stadt", project: "P", role: "panelist" },
      { id: "p", name: "P", kind: "project", role: "host" },
      {
        id: "e",
        name: "Eva",
        position: "Leiterin",
        affiliation: "Amt",
        project: "P",
        role: "technical-support",
      },
    ];
    const event = Event.parse({
      ...webinar,
      language: "en",
      moderators: [],
      sessions: [{ id: "s", title: "S", participants }],
    });
    const [session] = JSON.parse(print(event).output).subEvent;
    expect(session.performer).toEqual([{ "@type": "Organization", name: "Amt", description: "Stadt, P" }]);
    expect(session.contributor).toEqual([
      { "@type": "Role", roleName: "Host", contributor: { "@type": "Project", name: "P" } },
      {
        "@type": "Role",
        roleName: "Technical support",
        contributor: {
          "@type": "Person",
          name: "Eva",
          jobTitle: "Leiterin",
          affiliation: { "@type": "Organization", name: "Amt" },
          memberOf: { "@type": "Project", name: "P" },
        },
      },
    ]);
  });
});

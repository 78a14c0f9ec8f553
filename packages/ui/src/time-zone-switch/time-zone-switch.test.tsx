import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { markupOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { TimeZoneSwitch } from "./time-zone-switch.tsx";

describe("TimeZoneSwitch as a server sends it", () => {
  it("names the time of the event, and offers nothing that would not work", () => {
    const markup = markupOf(
      <TimeZoneSwitch agenda={examples.allianzenBilden} messages={messagesFor("de")} />,
    );
    expect(textOf(markup)).toBe("Zeiten der Veranstaltung: Mitteleuropäische Zeit (Berlin)");
    expect(markup).not.toMatch(/<select| style=|<script/u);
  });

  it("names it for an event without a date too", () => {
    const markup = markupOf(<TimeZoneSwitch agenda={examples.undatedDraft} messages={messagesFor("en")} />);
    expect(textOf(markup)).toBe("Times of the event: Central European Time (Berlin)");
  });
});

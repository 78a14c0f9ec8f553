import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { attributesOf, markupOf, outlineOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { NowAndNext, type NowAndNextProps } from "./now-and-next.tsx";

const shown = (props: Partial<NowAndNextProps> = {}) =>
  markupOf(
    <NowAndNext
      agenda={examples.allianzenBilden}
      messages={messagesFor("de")}
      now={Date.parse("2020-11-24T11:30:00+01:00")}
      {...props}
    />,
  );

describe("NowAndNext as a server sends it", () => {
  it("says what is on and what comes next", () => {
    expect(textOf(shown())).toMatchInlineSnapshot(`
      "Jetzt
      11:30 – 11:40 Uhr Blick von außen
      Danach
      11:40 Uhr Wie können wir Allianzen bilden? Vielfältige Perspektiven"
    `);
  });

  it("gives machines each time with its offset", () => {
    expect(attributesOf(shown(), "dateTime")).toEqual([
      "2020-11-24T11:30:00+01:00",
      "2020-11-24T11:40:00+01:00",
      "2020-11-24T11:40:00+01:00",
    ]);
  });

  it("says when the event is where nobody knows what time it is", () => {
    expect(textOf(shown({ now: undefined }))).toBe("Dienstag, 24. November 2020, 10:00 – 12:30 Uhr");
  });

  it("has no button before it is alive, because it would do nothing", () => {
    expect(shown()).not.toContain("<button");
  });

  it("links to the items where the page has them, and to no address that runs something", () => {
    expect(attributesOf(shown(), "href")[0]).toBe("#blick-von-aussen");
    expect(attributesOf(shown({ itemAddress: "/programm/{id}/" }), "href")[0]).toBe(
      "/programm/blick-von-aussen/",
    );
    expect(attributesOf(shown({ itemAddress: "javascript:{id}" }), "href")).toEqual([]);
  });

  it("stands where the page puts it in its outline", () => {
    expect(outlineOf(shown({ headingLevel: 3 }))).toEqual([3, 3]);
  });

  it("runs under a strict content security policy", () => {
    expect(shown()).not.toMatch(/ style=|<style|<script| on\w+=/u);
  });
});

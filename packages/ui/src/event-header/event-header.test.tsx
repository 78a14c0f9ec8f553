import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { attributesOf, contentsOf, markupOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { EventHeader } from "./event-header.tsx";

const de = messagesFor("de");

describe("EventHeader", () => {
  it.each([
    ["allianzenBilden", ["Dienstag, 24. November 2020", "10:00 – 12:30 Uhr", "online"]],
    [
      "severalDays",
      [
        "Donnerstag, 30. September – Samstag, 2. Oktober 2027",
        "ab 13:00 Uhr",
        "Alte Mälzerei, Mälzereiweg 3, 00000 Musterhausen",
        "vor Ort und online",
      ],
    ],
    ["undatedDraft", ["Datum noch offen", "10:00 – 12:00 Uhr", "online"]],
    [
      "cancelledEvent",
      [
        "Dienstag, 8. Juni 2027",
        "14:00 – 16:00 Uhr",
        "Rathaus Musterhausen, Großer Sitzungssaal, Marktplatz 1, 00000 Musterhausen",
      ],
    ],
  ] as const)("of %s says when and where", (name, facts) => {
    expect(contentsOf(markupOf(<EventHeader agenda={examples[name]} messages={de} />), "li")).toEqual(facts);
  });

  it("gives machines the offset of each time", () => {
    const markup = markupOf(<EventHeader agenda={examples.allianzenBilden} messages={de} />);
    expect(attributesOf(markup, "dateTime").concat(attributesOf(markup, "datetime"))).toEqual([
      "2020-11-24",
      "2020-11-24T10:00:00+01:00",
      "2020-11-24T12:30:00+01:00",
    ]);
  });

  it("says the status where it is not the usual one", () => {
    expect(textOf(markupOf(<EventHeader agenda={examples.cancelledEvent} messages={de} />))).toMatch(
      /^Abgesagt\n/u,
    );
    expect(textOf(markupOf(<EventHeader agenda={examples.undatedDraft} messages={de} />))).toMatch(
      /^Entwurf/u,
    );
    expect(textOf(markupOf(<EventHeader agenda={examples.allianzenBilden} messages={de} />))).not.toContain(
      "Findet statt",
    );
  });
});

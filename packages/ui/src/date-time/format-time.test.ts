import { describe, expect, it } from "vitest";
import { messagesFor } from "../messages/messages.ts";
import { formatClock, formatTime, formatTimeSpan } from "./format-time.ts";

const din = messagesFor("de");
const house = messagesFor("de", { timeNotation: "9.50" });
const english = messagesFor("en", { timeNotation: "9.50" });

describe("times of day", () => {
  it.each([
    ["09:50", "09:50", "9.50", "09:50"],
    ["00:00", "00:00", "0.00", "00:00"],
    ["23:59", "23:59", "23.59", "23:59"],
  ])("%s is %s in DIN 5008, %s in house style, %s in English", (time, ...written) => {
    expect([din, house, english].map((messages) => formatClock(time, messages))).toEqual(written);
  });

  it("have “Uhr” after a no-break space in German sentences", () => {
    expect(formatTime("09:50", din)).toBe("09:50\u00a0Uhr");
    expect(formatTime("09:50", house)).toBe("9.50\u00a0Uhr");
    expect(formatTime("09:50", english)).toBe("09:50");
  });

  it("are joined by a dash between spaces, with “Uhr” once", () => {
    expect(formatTimeSpan("10:00", "12:30", din)).toBe("10:00 – 12:30\u00a0Uhr");
    expect(formatTimeSpan("10:00", "12:30", house)).toBe("10.00 – 12.30\u00a0Uhr");
    expect(formatTimeSpan("10:00", "12:30", english)).toBe("10:00 – 12:30");
  });
});

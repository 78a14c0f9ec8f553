import { expect, it } from "vitest";
import { statedTimes } from "./stated-times.ts";
import { readTimeStatement } from "./time-statement.ts";

const stated = (text: string) => {
  const statement = readTimeStatement(text);
  if (statement === undefined) return undefined;
  const { start, end, isImpossible } = statedTimes(statement);
  return `${start ?? ""}–${end ?? ""}${isImpossible ? " impossible" : ""}${statement.isRough ? " rough" : ""}`;
};

it.each([
  ["6.00-6.30pm", "18:00–18:30"],
  ["11.30-1.00pm", "11:30–13:00"],
  ["11-12pm", "11:00–12:00"],
  ["12:30-1pm", "12:30–13:00"],
  ["9:00-9:00pm", "21:00–21:00"],
  ["9:30-10:00am", "09:30–10:00"],
  ["11:00-1:00am", "23:00–01:00"],
  ["11:15 - 12:00am", "11:15–12:00"],
  ["13:00-2:00pm", "13:00–14:00"],
  ["0:30-1:00pm", "00:30–13:00"],
  ["6:00pm-6:30", "18:00–18:30"],
  ["11:00am-1:00", "11:00–13:00"],
  ["11:00pm-1:00", "23:00–01:00"],
  ["9:00am-9:00", "09:00–09:00"],
  ["6:00pm-19:00", "18:00–19:00"],
  ["11:00pm-0:30", "23:00–00:30"],
  ["11:00am-1:00pm", "11:00–13:00"],
  ["10:00-11:00", "10:00–11:00"],
  ["25:70", "– impossible"],
  ["10:60", "– impossible"],
  ["10:59", "10:59–"],
  ["23:59", "23:59–"],
  ["24:01", "– impossible"],
  ["0:15pm", "– impossible"],
  ["13:00pm", "– impossible"],
  ["12:00pm", "12:00–"],
  ["1:00am", "01:00–"],
  ["10:00-25:70", "10:00– impossible"],
  ["25:70-11:00", "–11:00 impossible"],
  ["25:70-11:00pm", "–23:00 impossible"],
  ["bis 25:70", "– impossible"],
])("what both sides of “%s” mean", (text, times) => {
  expect(stated(text)).toBe(times);
});

it.each([
  ["ab 9:00", "09:00– rough"],
  ["ca. 9:00 – 10:00", "09:00–10:00 rough"],
  ["9ish", undefined],
  ["9:00ish", "09:00– rough"],
  ["9:00-ish – 10:00", "09:00–10:00 rough"],
  ["9:00 – ca. 10:00", "09:00–10:00"],
  ["14:30 Uhr 17:30 Uhr", "14:30–17:30"],
  ["14:30 Uhr 14:30 Uhr", "14:30–"],
  ["14:30 Uhr 17:30", "14:30–"],
  ["14:30 17:30 Uhr", "14:30–"],
  ["14:30 Uhr, 17:30 Uhr", "14:30–"],
  ["9.30 – 10 Uhr", "09:30–10:00"],
  ["9 – 10", undefined],
  ["9 – 10.30", undefined],
  ["9.30 – 10", "09:30–"],
  ["10:40 UhrTreffpunkt", "10:40–"],
  ["10.30.2", undefined],
  ["10.30. 2", undefined],
  ["10.30. Begrüßung", "10:30–"],
  ["10:30,5", undefined],
])("“%s” is said to be at %s", (text, times) => {
  expect(stated(text)).toBe(times);
});

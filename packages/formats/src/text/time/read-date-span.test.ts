import { expect, it } from "vitest";
import type { DateStatement } from "./read-date.ts";
import { findDateSpan } from "./read-date-span.ts";

const inWords = ({ day, month, year }: DateStatement) =>
  [day, month, year].map((part) => part ?? "?").join(".");
const span = (text: string) => {
  const found = findDateSpan(text);
  if (found === undefined) return undefined;
  const { first, last } = found;
  return [last ? `${inWords(first)} – ${inWords(last)}` : inWords(first), text.slice(first.from, first.to)];
};

it.each([
  ["Tagung", undefined],
  ["am 14. September 2018 in Musterhausen", ["14.9.2018", "14. September 2018"]],
  ["am 14.–15. September 2018", ["14.9.2018 – 15.9.2018", "14.–15. September 2018"]],
  ["14. bis zum 15. September", ["14.9.? – 15.9.?", "14. bis zum 15. September"]],
  ["30. Mai bis 1. Juni 2023", ["30.5.2023 – 1.6.2023", "30. Mai bis 1. Juni 2023"]],
  ["30.5. – 1.6.2023", ["30.5.2023 – 1.6.2023", "30.5. – 1.6.2023"]],
  ["30. Dezember 2023 bis 2. Januar 2024", ["30.12.2023 – 2.1.2024", "30. Dezember 2023 bis 2. Januar 2024"]],
  ["May 4-5, 2013", ["4.5.2013 – 5.5.2013", "May 4-5, 2013"]],
  ["May 4th – 5th", ["4.5.? – 5.5.?", "May 4th – 5th"]],
  ["May 5-4, 2013", ["5.5.?", "May 5"]],
  ["May 5-5", ["5.5.?", "May 5"]],
  ["May 4 - 10:00", ["4.5.?", "May 4"]],
  ["May 30 to June 1, 2013", ["30.5.2013 – 1.6.2013", "May 30 to June 1, 2013"]],
  ["June 1 to May 30, 2013", ["1.6.?", "June 1"]],
  ["May 30 in Musterhausen, June 1", ["30.5.?", "May 30"]],
  ["15.–14. September 2018", ["14.9.2018", "14. September 2018"]],
  ["14. und 14. September 2018", ["14.9.2018", "14. September 2018"]],
  ["45. bis 46. Mai 2018", undefined],
  ["2.13. – 1.6.2023", ["1.6.2023", "1.6.2023"]],
  ["31. Mai – 1. Juni 2023", ["31.5.2023 – 1.6.2023", "31. Mai – 1. Juni 2023"]],
])("the days of “%s”", (text, days) => {
  expect(span(text)).toEqual(days);
});

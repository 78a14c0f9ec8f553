import type { Moment } from "../exchange/programme-draft.ts";
import { statedMoment } from "../exchange/stated-moment.ts";
import { jsonText } from "../source/json-values.ts";

/** A date and time; an offset makes it an instant. */
export function momentOf(value: unknown): Moment | undefined {
  const moment = statedMoment(jsonText(value));
  if (moment?.time === undefined) return undefined;
  return moment.instant === undefined
    ? { date: moment.date, time: moment.time }
    : { instant: moment.instant };
}

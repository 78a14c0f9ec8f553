import {
  type Delay,
  type Event,
  type LateOption,
  type LocalTime,
  optionsWhenLate,
  type ProgrammeDay,
} from "@programmheft/core";
import { dayEnd } from "./day-end.ts";

/** A way to go on, when the day ends then, and the number by which it is taken. */
export type PossibleWay = Extract<LateOption, { possible: true }> & {
  readonly number: number;
  readonly end: LocalTime | undefined;
};

/** The ways to go on, the least change first, and those that lead nowhere. */
export interface LateWays {
  readonly possible: readonly PossibleWay[];
  readonly impossible: readonly Extract<LateOption, { possible: false }>[];
}

/** Finds the ways to go on when a programme runs late, or those alone by which the day ends as planned. */
export function lateWays(
  event: Event,
  day: ProgrammeDay | undefined,
  delay: Omit<Delay, "day">,
  keepEnd: boolean,
): LateWays {
  const options = optionsWhenLate(event, {
    ...delay,
    ...(day?.name !== undefined && { day: day.name }),
  });
  const possible = options.filter((option) => option.possible);
  return {
    possible: possible
      .filter(({ kind }) => !keepEnd || kind !== "shift-all")
      .map((option, index) => ({
        ...option,
        number: index + 1,
        end: day && dayEnd(option.event, day),
      })),
    impossible: options.filter((option) => !option.possible),
  };
}

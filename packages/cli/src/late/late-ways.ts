import {
  type Delay,
  dayEnd,
  type Event,
  type LateOption,
  type LocalTime,
  localAt,
  optionsWhenLate,
  type ProgrammeDay,
  resolveTimes,
} from "@programmheft/core";

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
        end: day && endOn(day, option.event),
      })),
    impossible: options.filter((option) => !option.possible),
  };
}

function endOn({ placedOn }: ProgrammeDay, event: Event): LocalTime | undefined {
  const times = resolveTimes(event);
  const day = times.days.find((other) => other.placedOn === placedOn);
  if (day === undefined) return undefined;
  const end = dayEnd(times, day);
  return end === undefined ? undefined : localAt(end, day.zone).time;
}

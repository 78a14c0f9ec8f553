import { describe, expect, it } from "vitest";
import { howFar } from "./how-far.ts";

describe("how far something is", () => {
  const running = { startsAt: 1000, endsAt: 3000 };

  it.each([
    [500, { elapsed: 0, remaining: 2000, share: 0 }],
    [1000, { elapsed: 0, remaining: 2000, share: 0 }],
    [1500, { elapsed: 500, remaining: 1500, share: 0.25 }],
    [3000, { elapsed: 2000, remaining: 0, share: 1 }],
    [9000, { elapsed: 2000, remaining: 0, share: 1 }],
  ])("at %i is %j", (now, expected) => {
    expect(howFar(running, now)).toEqual(expected);
  });

  it("is done where there is no length", () => {
    expect(howFar({ ...running, endsAt: 1000 }, 1000)).toEqual({ elapsed: 0, remaining: 0, share: 1 });
  });
});

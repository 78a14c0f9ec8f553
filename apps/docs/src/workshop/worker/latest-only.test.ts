import { expect, it, vi } from "vitest";
import { latestOnly } from "./latest-only.ts";

function slowWork() {
  const runs: {
    readonly input: number;
    readonly done: (output: string) => void;
    readonly fail: (why: string) => void;
  }[] = [];
  const taken: string[] = [];
  const failed = vi.fn<(reason: unknown) => void>();
  const ask = latestOnly(
    (input: number) => new Promise<string>((done, fail) => runs.push({ input, done, fail })),
    (output) => taken.push(output),
    failed,
  );
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { runs, taken, failed, ask, settle };
}

it("runs one at a time, and of what waits the newest alone", async () => {
  const { runs, taken, ask, settle } = slowWork();
  for (const input of [1, 2, 3]) ask(input);
  expect(runs.map(({ input }) => input)).toEqual([1]);
  runs[0]?.done("eins");
  await settle();
  expect(runs.map(({ input }) => input)).toEqual([1, 3]);
  runs[1]?.done("drei");
  await settle();
  expect(taken).toEqual(["drei"]);
});

it("goes on after a failure", async () => {
  const { runs, taken, failed, ask, settle } = slowWork();
  ask(1);
  runs[0]?.fail("kaputt");
  await settle();
  expect(failed).toHaveBeenCalledWith("kaputt");
  ask(2);
  runs[1]?.done("zwei");
  await settle();
  expect(taken).toEqual(["zwei"]);
});

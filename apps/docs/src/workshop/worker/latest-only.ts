/**
 * Runs work for the newest input alone: while one run is under way, further inputs replace each other, and a result that a
 * newer input has overtaken is dropped.
 */
export function latestOnly<Input, Output>(
  run: (input: Input) => Promise<Output>,
  take: (output: Output) => void,
  fail: (reason: unknown) => void,
): (input: Input) => void {
  let waiting: { readonly input: Input } | undefined;
  let isRunning = false;
  const work = async () => {
    isRunning = true;
    while (waiting !== undefined) {
      const { input } = waiting;
      waiting = undefined;
      try {
        const output = await run(input);
        if (waiting === undefined) take(output);
      } catch (reason) {
        fail(reason);
      }
    }
    isRunning = false;
  };
  return (input) => {
    waiting = { input };
    if (!isRunning) void work();
  };
}

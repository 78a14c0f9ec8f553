import { useEffect, useState } from "react";
import type { JobInput, JobName, JobOutput } from "../worker/job-types.ts";
import type { WorkshopEngine } from "../worker/workshop-engine.ts";

/** What has come of a job so far. */
export interface JobState<Output> {
  readonly output?: Output;
  readonly failure?: string;
}

/**
 * Has a job done anew for every new input, and gives what came of the latest that is done. Whoever passes an object keeps it the
 * same while it means the same; `undefined` asks for nothing.
 */
export function useJob<Name extends JobName>(
  engine: WorkshopEngine,
  name: Name,
  input: JobInput<Name> | undefined,
): JobState<JobOutput<Name>> {
  const [state, setState] = useState<JobState<JobOutput<Name>>>({});
  useEffect(() => {
    if (input === undefined) return setState({});
    let isOvertaken = false;
    engine.run(name, input).then(
      (output) => isOvertaken || setState({ output }),
      (error: unknown) => isOvertaken || setState({ failure: String(error) }),
    );
    return () => {
      isOvertaken = true;
    };
  }, [engine, name, input]);
  return state;
}

import type { JobContext, JobInput, JobName, JobOutput } from "./job-types.ts";
import type { Reply, Request } from "./protocol.ts";

/** Has the jobs done, off the page. */
export interface WorkshopEngine {
  readonly run: <Name extends JobName>(name: Name, input: JobInput<Name>) => Promise<JobOutput<Name>>;
}

/** Speaks to the worker. Each job brings the port along to which its answer goes, so that none is mistaken for another's. */
export function workshopEngine(worker: Worker, context: JobContext): WorkshopEngine {
  worker.postMessage({ type: "start", context } satisfies Request);
  return {
    run: <Name extends JobName>(name: Name, input: JobInput<Name>) =>
      new Promise<JobOutput<Name>>((resolve, reject) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<Reply<Name>>) => {
          port1.close();
          if ("error" in data) reject(new Error(data.error));
          else resolve(data.output);
        };
        worker.postMessage({ type: "job", name, input }, [port2]);
      }),
  };
}

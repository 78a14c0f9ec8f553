import type { JobContext, JobName } from "./job-types.ts";
import { jobs } from "./jobs.ts";
import type { JobRequest, Reply, Request } from "./protocol.ts";

let context: JobContext = { series: undefined, language: "de" };

addEventListener("message", ({ data, ports: [port] }: MessageEvent<Request>) => {
  if (data.type === "start") context = data.context;
  else void answer(data).then((reply) => port?.postMessage(reply));
});

async function answer<Name extends JobName>({ name, input }: JobRequest<Name>): Promise<Reply<Name>> {
  try {
    return { output: await jobs[name](input, context) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

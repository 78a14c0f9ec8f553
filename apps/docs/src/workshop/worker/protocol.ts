import type { JobContext, JobInput, JobName, JobOutput } from "./job-types.ts";

/** A job for the worker; its answer goes to the port that comes along. */
export type JobRequest<Name extends JobName = JobName> = {
  [One in Name]: { readonly type: "job"; readonly name: One; readonly input: JobInput<One> };
}[Name];

/** What the page sends to the worker. */
export type Request = { readonly type: "start"; readonly context: JobContext } | JobRequest;

/** What the worker answers to a job. */
export type Reply<Name extends JobName> = { readonly output: JobOutput<Name> } | { readonly error: string };

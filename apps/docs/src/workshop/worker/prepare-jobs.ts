import type { JobContext, Jobs } from "./job-types.ts";

const text = "1. März 2027\n10:00 Anfang\n11:00 Ende";

/**
 * Does each job once, of a text that says nothing, so that whatever a job loads when it is first needed is there: from then on the
 * workshop does without a network. The reader of pasted programmes comes first, and alone where that is enough.
 */
export async function prepareJobs(
  jobs: Jobs,
  what: "reader" | "all",
  context: JobContext,
): Promise<undefined> {
  const html = "<p>10:00 Anfang</p><p>11:00 Ende</p>";
  await jobs.analyse(text, context);
  if (what === "reader") return undefined;
  await jobs.format(text, context);
  await jobs.clipboard({ html, plain: text }, context);
  await jobs.late({ text, at: "10:30", behind: 5, protect: [] }, context);
  await jobs.changes({ before: text, after: "" }, context);
  await jobs.open({ name: "a.md", bytes: new TextEncoder().encode(text) }, context);
  await jobs.open({ name: "a.json", bytes: new TextEncoder().encode("{}") }, context);
  for (const { name } of await jobs.formats(null, context))
    await jobs.export({ text, format: name }, context);
  return undefined;
}

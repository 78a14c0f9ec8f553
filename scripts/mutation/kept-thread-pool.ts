import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerRequest } from "vitest/node";

/** After so many runs a thread is replaced: each run leaves listeners behind in it. */
const runsPerThread = 200;

let kept: { readonly thread: Worker; runs: number } | undefined;

/**
 * Runs tests in a thread that outlives the run. Vitest starts a thread for every run, and a mutant is a run: starting it, and loading the
 * libraries, takes ten times as long as most tests. Modules stay loaded; vitest evaluates test and setup files anew.
 */
export const keptThreadPool: PoolRunnerInitializer = { name: "kept-thread", createPoolWorker: keptThread };

function keptThread({ distPath, env, execArgv }: PoolOptions): PoolWorker {
  const listeners: [event: string, callback: (value: unknown) => void][] = [];
  const current = () => {
    kept ??= { thread: new Worker(join(distPath, "workers/threads.js"), { env, execArgv }), runs: 0 };
    return kept;
  };
  return {
    name: keptThreadPool.name,
    start() {
      const { thread } = current();
      thread.setMaxListeners(0);
      thread.ref();
      return Promise.resolve();
    },
    on(event, callback) {
      current().thread.on(event, callback);
      listeners.push([event, callback]);
    },
    off(event, callback) {
      current().thread.off(event, callback);
    },
    send(request: WorkerRequest) {
      const { thread } = current();
      if ("type" in request && request.type === "stop")
        thread.emit("message", { __vitest_worker_response__: true, type: "stopped" });
      else thread.postMessage(request);
    },
    deserialize: (data) => data,
    async stop() {
      const ended = current();
      for (const [event, callback] of listeners) ended.thread.off(event, callback);
      ended.runs += 1;
      ended.thread.unref();
      if (ended.runs < runsPerThread) return;
      kept = undefined;
      await ended.thread.terminate();
    },
  };
}

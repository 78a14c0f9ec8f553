/** No pause of the writer is waited for longer than this. */
const longestWait = 250;

/** Calls back once the browser has nothing better to do; calls that come meanwhile are the same one. */
export function whenIdle(run: () => void): () => void {
  let isWaiting = false;
  const go = () => {
    isWaiting = false;
    run();
  };
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    if ("requestIdleCallback" in globalThis) requestIdleCallback(go, { timeout: longestWait });
    else requestAnimationFrame(() => setTimeout(go));
  };
}

import { createElement } from "./jsx-runtime.ts";

/** What stands in the place of React while the script is built. */
export { createElement };

/** Components with a state of their own are left out of the script; their imports must have names all the same. */
export const useEffect = undefined;
export const useMemo = undefined;
export const useRef = undefined;
export const useState = undefined;
export const useSyncExternalStore = undefined;

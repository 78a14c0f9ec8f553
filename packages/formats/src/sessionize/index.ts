export type { ImportOptions } from "../exchange/import-options.ts";
export type { Imported } from "../exchange/imported.ts";
export { readSessionize } from "./read-sessionize.ts";

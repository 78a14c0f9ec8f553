export type { Exported } from "../exchange/exported.ts";
export type { ImportOptions } from "../exchange/import-options.ts";
export type { Imported } from "../exchange/imported.ts";
export type { Loss } from "../exchange/loss.ts";
export { printSchemaOrg } from "./print-schema-org.ts";
export { readSchemaOrg } from "./read-schema-org.ts";
export type { SchemaOrgOptions } from "./schema-org-options.ts";

export type { Exported } from "../exchange/exported.ts";
export type { Loss } from "../exchange/loss.ts";
export { printSchemaOrg } from "./print-schema-org.ts";
export type { SchemaOrgOptions } from "./schema-org-options.ts";

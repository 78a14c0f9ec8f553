import { type Format, formats } from "@programmheft/formats";
import { pageFormat } from "./page-format.ts";

/** The formats that `convert` writes, in the order of its help. */
export const outputFormats: readonly Format[] = [...formats.filter(({ writer }) => writer), pageFormat];

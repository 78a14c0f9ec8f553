import { z } from "zod";
import { webAddressShape } from "./text-shape.ts";

/**
 * Text of one line: titles, names, places. Runs of white space (no-break spaces and line breaks too) are stored as one
 * plain space, because typography is the business of whoever shows the text. Control characters are refused.
 */
export const Line = z
  .string()
  .overwrite((text) => text.replace(/\s+/gu, " ").trim())
  .min(1)
  .max(2_000)
  .regex(/^\P{Cc}+$/u);

/** Text of any number of lines: descriptions and notes, in Markdown. Line ends are `\n`; no blank space at the edges. */
export const Prose = z
  .string()
  .overwrite((text) =>
    text
      .replace(/\r\n?/gu, "\n")
      // Each run of blanks or line ends is looked at once, from its beginning, however long it is.
      .replace(/(?<![^\S\n])[^\S\n]+$/gmu, "")
      .replace(/^\n+|(?<!\n)\n+$/gu, ""),
  )
  .min(1)
  .max(200_000)
  .regex(/^[\P{Cc}\n\t]+$/u);

/** An address that a page may link to: http, https or mailto, never a scheme that runs something. */
export const WebAddress = z.string().trim().max(webAddressShape.longest).regex(webAddressShape.pattern);

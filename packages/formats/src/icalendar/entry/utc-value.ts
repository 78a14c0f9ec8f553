import { formatInstant } from "@programmheft/core";

/** An instant in UTC, as `YYYYMMDDTHHMMSSZ`. */
export function utcValue(instant: number): string {
  return `${formatInstant(instant, "UTC").slice(0, 19).replace(/[:-]/gu, "")}Z`;
}

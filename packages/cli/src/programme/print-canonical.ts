import type { Event } from "@programmheft/core";
import type { Format } from "@programmheft/formats";

/**
 * An event anew in the format that its organiser keeps it in, with all that is private; in the form of the programme text
 * where the format would not keep everything.
 */
export async function printCanonical({ writer, isLossless }: Format, event: Event): Promise<string> {
  if (isLossless && writer?.takes === "event") {
    const { publicationOf } = await import("@programmheft/formats");
    return (await writer.write(publicationOf(event), { joinLink: true })).output;
  }
  const { printProgrammeText } = await import("@programmheft/formats/text");
  return printProgrammeText(event);
}

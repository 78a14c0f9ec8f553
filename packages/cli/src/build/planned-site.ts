import { planSite, type SitePlan } from "@programmheft/site";
import type { CommandCall } from "../command/command.ts";
import { optionValue, optionValues } from "../command/command-arguments.ts";
import type { PicturePainter } from "../picture/picture-painter.ts";
import { reportFindings } from "../report/report-findings.ts";
import type { SourceReport } from "../report/source-report.ts";
import { readSeriesFolder } from "./series-folder.ts";
import { addressOption, linkOption, nowOption } from "./site-flags.ts";
import { memoryIn } from "./site-memory-file.ts";

/** What was found in the texts of a series, and the plan of its site; none where errors keep it from being built. */
export interface PlannedSite {
  readonly plan?: SitePlan;
  /** Paints its pictures, where it has any. */
  readonly paint?: PicturePainter["paint"];
  readonly reports: readonly SourceReport[];
}

/**
 * Reads the folder of a series and works out its site. Nothing where the folder or the memory of the site cannot be read; that has
 * been said then.
 * @param memory the file in which the last build kept what it had published
 */
export async function plannedSite(
  call: CommandCall,
  folder: string,
  memory: string | undefined,
): Promise<PlannedSite | undefined> {
  const { terminal, arguments: given } = call;
  const read = await readSeriesFolder(call, folder);
  const remembered = memory === undefined ? {} : await memoryIn(call, memory);
  if (!read || !remembered) return undefined;
  const { reports } = read;
  if (reportFindings(call, reports, "warning")) return { reports };
  const address = optionValue(given, addressOption);
  const painter = address === undefined ? undefined : await terminal.loadPainter();
  return {
    reports,
    ...(painter && { paint: painter.paint }),
    plan: planSite(read.series, {
      now: optionValue(given, nowOption) ?? terminal.now(),
      address,
      measure: painter?.measure,
      memory: remembered.memory,
      assets: await terminal.readSiteAssets(),
      textPages: read.pages,
      links: optionValues(given, linkOption),
    }),
  };
}

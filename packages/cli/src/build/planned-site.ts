import { planSite, type SiteFile } from "@programmheft/site";
import type { CommandCall } from "../command/command.ts";
import { optionValue, optionValues } from "../command/command-arguments.ts";
import { reportFindings } from "../report/report-findings.ts";
import type { SourceReport } from "../report/source-report.ts";
import { readSeriesFolder } from "./series-folder.ts";
import { addressOption, linkOption, nowOption } from "./site-flags.ts";

/** What was found in the texts of a series, and the files of its site; none where errors keep it from being built. */
export interface PlannedSite {
  readonly files?: readonly SiteFile[];
  readonly reports: readonly SourceReport[];
}

/** Reads the folder of a series and works out its site. Nothing where the folder cannot be read; that has been said then. */
export async function plannedSite(call: CommandCall, folder: string): Promise<PlannedSite | undefined> {
  const { terminal, arguments: given } = call;
  const read = await readSeriesFolder(call, folder);
  if (!read) return undefined;
  const { reports } = read;
  if (reportFindings(call, reports, "warning")) return { reports };
  return {
    reports,
    files: planSite(read.series, {
      now: optionValue(given, nowOption) ?? terminal.now(),
      address: optionValue(given, addressOption),
      assets: await terminal.readSiteAssets(),
      textPages: read.pages,
      links: optionValues(given, linkOption),
    }),
  };
}

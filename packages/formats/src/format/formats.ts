import { csvFormat } from "../csv/csv-format.ts";
import { feedFormat } from "../feed/feed-format.ts";
import { htmlFormat } from "../html/html-format.ts";
import { icalendarFormat } from "../icalendar/icalendar-format.ts";
import { agendaFormat } from "../json/agenda-format.ts";
import { jsonFormat } from "../json/json-format.ts";
import { seriesJsonFormat } from "../json/series-json-format.ts";
import { mailFormats } from "../mail/mail-formats.ts";
import { markdownFormat } from "../markdown/markdown-format.ts";
import { scheduleJson2Format } from "../pentabarf/schedule-json-2-format.ts";
import { scheduleJsonFormat } from "../pentabarf/schedule-json-format.ts";
import { scheduleXmlFormat } from "../pentabarf/schedule-xml-format.ts";
import { runSheetFormat } from "../run-sheet/run-sheet-format.ts";
import { runSheetPageFormat } from "../run-sheet/run-sheet-page-format.ts";
import { jsonLdFormat } from "../schema-org/json-ld-format.ts";
import { schemaOrgFormat } from "../schema-org/schema-org-format.ts";
import { sessionizeFormat } from "../sessionize/sessionize-format.ts";
import { textFormat } from "../text/text-format.ts";
import type { Format } from "./format.ts";

/**
 * Every format, the general ones first: of those that recognise a source, the last is taken. A new format is one file with its
 * entry in the folder of the format, and one line here.
 */
export const formats: readonly Format[] = [
  textFormat,
  jsonFormat,
  seriesJsonFormat,
  agendaFormat,
  markdownFormat,
  htmlFormat,
  runSheetFormat,
  runSheetPageFormat,
  ...mailFormats,
  csvFormat,
  icalendarFormat,
  feedFormat,
  scheduleXmlFormat,
  scheduleJsonFormat,
  scheduleJson2Format,
  schemaOrgFormat,
  jsonLdFormat,
  sessionizeFormat,
];

import { createHash } from "node:crypto";
import { formatDate, formatDateSpan, formatTime, formatTimeSpan } from "@programmheft/ui";
import type { SiteContext, SiteEvent } from "../page/site-context.ts";
import { seriesDates } from "../series-page/series-dates.ts";
import type { PictureText } from "./picture-text.ts";
import { printPicture } from "./print-picture.ts";
import { noPictures, type SharePicture, type SharePictures } from "./share-picture.ts";
import type { TextMeasure } from "./text-measure.ts";

/**
 * Plans a picture of the series and one of each event, in the language of the series: they say what the pages of both languages are
 * about. Services want whole addresses: without that of the site there are none. Nor is there one of a title in a script that the
 * font does not have.
 */
export function sharePictures(context: SiteContext): SharePictures {
  const { options, addresses, events, words } = context;
  const { measure } = options;
  if (measure === undefined || options.address === undefined) return noPictures;
  const picture = (page: string, text: PictureText) =>
    isSettable(text) ? planPicture(`${page.slice(1)}${words.pictureFile}`, text, measure) : undefined;
  return {
    ofSeries: picture(addresses.series, seriesText(context)),
    ofEvents: new Map(
      events.flatMap((event) => {
        const planned = picture(addresses.event(event.agenda.id), eventText(event, context));
        return planned === undefined ? [] : [[event.agenda.id, planned] as const];
      }),
    ),
  };
}

function seriesText({ series, messages }: SiteContext): PictureText {
  const { date, endDate = date } = seriesDates(series);
  return {
    kicker: series.organizers[0],
    title: series.title,
    subtitle: series.subtitle,
    when:
      date === undefined || endDate === undefined
        ? messages.text.dateOpen
        : formatDateSpan(date, endDate, messages),
    where: series.organizers.slice(1).join(" · ") || undefined,
  };
}

function planPicture(stem: string, text: PictureText, measure: TextMeasure): SharePicture {
  const svg = printPicture(text, measure);
  const name = createHash("sha256").update(svg).digest("hex").slice(0, 10);
  const { notice, kicker, title, subtitle, when, times, where } = text;
  const alt = [notice, kicker, title, subtitle, [when, times].filter(Boolean).join(", "), where];
  return { path: `${stem}-${name}.png`, svg, alt: alt.filter(Boolean).join(" · ") };
}

function eventText({ agenda, isOver }: SiteEvent, context: SiteContext): PictureText {
  const messages = isOver ? context.pastMessages : context.messages;
  const { date, endDate = date, startTime, endTime, attendance, status, venue } = agenda;
  const isOneDay = date !== undefined && date === endDate;
  const mode = attendance === undefined ? undefined : messages.text[`attendance.${attendance}`];
  return {
    kicker: context.series.title,
    notice: status === "scheduled" ? undefined : messages.text[`status.${status}`],
    title: agenda.title,
    subtitle: agenda.subtitle,
    when:
      date === undefined || endDate === undefined
        ? messages.text.dateOpen
        : isOneDay
          ? formatDate(date, messages)
          : formatDateSpan(date, endDate, messages),
    times:
      !isOneDay || startTime === undefined
        ? undefined
        : endTime === undefined
          ? formatTime(startTime, messages)
          : formatTimeSpan(startTime, endTime, messages),
    where: capitalized([venue?.name, mode].filter((part) => part !== undefined).join(" · ")) || undefined,
  };
}

/** Whether the font has the letters: those of Europe. */
function isSettable(text: PictureText): boolean {
  const european =
    /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u;
  return Object.values(text).every((words) => typeof words !== "string" || european.test(words));
}

/** What stands alone on its line begins like a sentence. */
function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

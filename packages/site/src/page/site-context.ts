import {
  type Agenda,
  buildAgenda,
  type Event,
  eventSpan,
  type Language,
  languageFor,
  type Series,
} from "@programmheft/core";
import { type Messages, messagesFor } from "@programmheft/ui";
import { type Addresses, addressesIn } from "../address/addresses.ts";
import { type FileAddresses, fileAddressesIn } from "../address/file-addresses.ts";
import type { AnnouncedVersion } from "../news/announced-version.ts";
import { type Directory, directoryOf } from "../people/directory.ts";
import type { SiteOptions } from "../plan/site-options.ts";
import { noPictures, type SharePictures } from "../share-picture/share-picture.ts";
import type { SiteText } from "../words/german.ts";
import { siteWords } from "../words/site-words.ts";

/** An event of the series with its agenda. */
export interface SiteEvent {
  readonly event: Event;
  readonly agenda: Agenda;
  /** Whether it is over: by its own times or, where its date is not known, because a later one of the series is. */
  readonly isOver: boolean;
}

/** All that the pages of one language are made from. */
export interface SiteContext {
  readonly language: Language;
  /** The other language, in which every page stands too. */
  readonly otherLanguage: Language;
  readonly series: Series;
  readonly events: readonly SiteEvent[];
  readonly directory: Directory;
  readonly addresses: Addresses;
  readonly otherAddresses: Addresses;
  readonly files: FileAddresses;
  readonly words: SiteText;
  /** How the components speak of what is to come. */
  readonly messages: Messages;
  /** How they speak of what is over: what is not known then will not become known. */
  readonly pastMessages: Messages;
  /** The events that have changed lately, as they were before, by their ids. */
  readonly announced: ReadonlyMap<string, AnnouncedVersion>;
  /** Pictures for previews, the same in both languages. */
  readonly pictures: SharePictures;
  readonly options: SiteOptions;
}

/** Works out once what all pages need. */
export function siteContext(
  series: Series,
  options: SiteOptions,
  language: Language,
  { pictures, announced }: Pick<SiteContext, "pictures" | "announced"> = nothingYet,
): SiteContext {
  const events = siteEvents(series, options.now);
  const words = siteWords[language];
  const main = languageFor(series.language);
  const otherLanguage = language === "de" ? "en" : "de";
  return {
    language,
    series,
    events,
    directory: directoryOf(
      series,
      events.map(({ agenda }) => agenda),
    ),
    otherLanguage,
    addresses: addressesIn(language, main),
    otherAddresses: addressesIn(otherLanguage, main),
    files: fileAddressesIn(main),
    words,
    messages: messagesFor(language, {
      text: { programmeUnknown: words.programmeFollows, programmePartial: words.programmeGrows },
    }),
    pastMessages: messagesFor(language, {
      text: {
        dateOpen: words.dateUnknown,
        programmeUnknown: words.programmeUnknown,
        programmeEmpty: words.programmeUnknown,
      },
    }),
    announced,
    pictures,
    options,
  };
}

/** What is worked out from a context itself. */
const nothingYet = { pictures: noPictures, announced: new Map<string, AnnouncedVersion>() };

function siteEvents(series: Series, now: number): readonly SiteEvent[] {
  const isPast = series.events.map((event) => {
    const span = eventSpan(event);
    return span === undefined ? undefined : span.end <= now;
  });
  return series.events.map((event, index) => ({
    event,
    agenda: buildAgenda(event, series),
    isOver: isPast[index] ?? isPast.slice(index).includes(true),
  }));
}

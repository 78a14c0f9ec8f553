/** The parts of a date and time in one language and zone, by name. */
export type DateTimeParts = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

/** Which parts, in which language and zone. */
export interface PartsOptions extends Intl.DateTimeFormatOptions {
  readonly language: string;
  /** An IANA time zone. */
  readonly timeZone: string;
}

/** Formatters are slow to make and stay the same, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The parts of an instant by name, without the literals between them. Everything that we write about dates is put together
 * from these, because Node and browsers agree on the parts but not on what stands between them.
 * @param instant ISO 8601 with offset, as in "2020-11-24T10:00:00+01:00"
 * @throws RangeError where the instant or the zone is none
 */
export function partsOf(instant: string, { language, ...options }: PartsOptions): DateTimeParts {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  const formatter =
    known ?? new Intl.DateTimeFormat(language, { ...options, calendar: "gregory", numberingSystem: "latn" });
  if (known === undefined) formatters.set(key, formatter);
  const named = formatter.formatToParts(new Date(instant)).filter((part) => part.type !== "literal");
  return Object.fromEntries(named.map((part) => [part.type, part.value]));
}

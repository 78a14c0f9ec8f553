/** How the front matter names a field: the word of the printer in either language, and others that are read as well. */
export interface FieldName {
  readonly de: string;
  readonly en: string;
  readonly others?: readonly string[];
}

/** The fields of an event in the order in which they are printed. */
export const eventFieldNames = {
  seriesId: { de: "Reihe", en: "Series" },
  number: { de: "Nummer", en: "Number", others: ["Nr", "No"] },
  title: { de: "Titel", en: "Title", others: ["Name"] },
  subtitle: { de: "Untertitel", en: "Subtitle" },
  theme: { de: "Thema", en: "Theme", others: ["Topic"] },
  status: { de: "Status", en: "Status" },
  date: { de: "Datum", en: "Date", others: ["Tag", "Termin", "Day"] },
  endDate: { de: "Letzter Tag", en: "Last day", others: ["Enddatum", "End date"] },
  start: { de: "Beginn", en: "Start", others: ["Anfang", "Begin"] },
  end: { de: "Ende", en: "End", others: ["Schluss"] },
  timeZone: { de: "Zeitzone", en: "Time zone", others: ["Timezone"] },
  language: { de: "Sprache", en: "Language" },
  attendance: { de: "Teilnahme", en: "Attendance", others: ["Format"] },
  venue: { de: "Ort", en: "Venue", others: ["Veranstaltungsort", "Tagungsort", "Place", "Location"] },
  onlineAccess: { de: "Zugang", en: "Access", others: ["Online-Zugang", "Online access"] },
  registration: { de: "Anmeldung", en: "Registration" },
  rules: { de: "Prüfungen", en: "Checks", others: ["Regeln", "Rules"] },
  id: { de: "Kennung", en: "Id" },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of a place. */
export const venueFieldNames = {
  name: { de: "Name", en: "Name" },
  address: { de: "Adresse", en: "Address", others: ["Anschrift"] },
  url: { de: "Webadresse", en: "Web address", others: ["URL", "Website"] },
  rooms: { de: "Räume", en: "Rooms" },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of a room. */
export const roomFieldNames = {
  name: { de: "Name", en: "Name" },
  capacity: { de: "Plätze", en: "Capacity", others: ["Sitzplätze", "Seats"] },
  availability: { de: "Verfügbarkeit", en: "Availability", others: ["Verfügbar", "Frei", "Available"] },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of the access to an online event. */
export const accessFieldNames = {
  platform: { de: "Plattform", en: "Platform" },
  joinUrl: { de: "Adresse", en: "Address", others: ["Link", "URL"] },
  note: { de: "Hinweis", en: "Note" },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of the registration. */
export const registrationFieldNames = {
  url: { de: "Adresse", en: "Address", others: ["Link", "URL"] },
  closes: { de: "bis", en: "until", others: ["Anmeldeschluss", "Frist", "Deadline"] },
  fee: { de: "Kosten", en: "Fee", others: ["Beitrag", "Preis"] },
  note: { de: "Hinweis", en: "Note" },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of a series in the order in which they are printed. */
export const seriesFieldNames = {
  title: { de: "Titel", en: "Title", others: ["Name"] },
  subtitle: { de: "Untertitel", en: "Subtitle" },
  language: { de: "Sprache", en: "Language" },
  timeZone: { de: "Zeitzone", en: "Time zone", others: ["Timezone"] },
  url: { de: "Webadresse", en: "Web address", others: ["URL", "Website"] },
  organizers: { de: "Veranstalter", en: "Organisers", others: ["Organizers", "Veranstaltende"] },
  registrationClosesDaysBefore: { de: "Anmeldeschluss", en: "Registration closes" },
  recurrence: { de: "Wiederholung", en: "Recurrence", others: ["Turnus"] },
  land: { de: "Bundesland", en: "Land", others: ["Feiertage"] },
  projects: { de: "Projekte", en: "Projects" },
  people: { de: "Personen", en: "People" },
  organizations: { de: "Einrichtungen", en: "Organisations", others: ["Organisationen", "Organizations"] },
  materials: { de: "Unterlagen", en: "Materials" },
  rules: { de: "Prüfungen", en: "Checks", others: ["Regeln", "Rules"] },
  id: { de: "Kennung", en: "Id" },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of the recurrence of a series. */
export const recurrenceFieldNames = {
  rule: { de: "Regel", en: "Rule", others: ["RRULE"] },
  from: { de: "Ab", en: "From", others: ["Erster Tag", "First day"] },
  start: { de: "Beginn", en: "Start" },
  duration: { de: "Dauer", en: "Duration" },
  timeZone: { de: "Zeitzone", en: "Time zone" },
  except: { de: "Außer", en: "Except" },
  also: { de: "Zusätzlich", en: "Also" },
  moved: { de: "Verlegt", en: "Moved" },
  cancelled: { de: "Abgesagt", en: "Cancelled" },
  skipsHolidays: { de: "Nicht an Feiertagen", en: "Not on holidays" },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of a date that was moved or cancelled. */
export const dateChangeFieldNames = {
  date: { de: "Datum", en: "Date" },
  to: { de: "auf", en: "to" },
  reason: { de: "Grund", en: "Reason" },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of when someone or something can be had. */
export const availabilityFieldNames = {
  free: { de: "Kann", en: "Can", others: ["Frei", "Free"] },
  busy: { de: "Kann nicht", en: "Cannot", others: ["Belegt", "Busy"] },
  timeZone: { de: "Zeitzone", en: "Time zone", others: ["Timezone"] },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of a project. */
export const projectFieldNames = {
  name: { de: "Name", en: "Name" },
  fullName: { de: "Voller Name", en: "Full name" },
  otherSpellings: { de: "Andere Schreibweisen", en: "Other spellings" },
  description: { de: "Beschreibung", en: "Description" },
  partners: { de: "Partner", en: "Partners" },
  url: { de: "Webadresse", en: "Web address", others: ["URL"] },
  id: { de: "Kennung", en: "Id" },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of a person. */
export const personFieldNames = {
  name: { de: "Name", en: "Name" },
  description: { de: "Beschreibung", en: "Description" },
  url: { de: "Webadresse", en: "Web address", others: ["URL"] },
  availability: { de: "Verfügbarkeit", en: "Availability", others: ["Verfügbar", "Available"] },
  id: { de: "Kennung", en: "Id" },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of an organisation. */
export const organizationFieldNames = {
  name: { de: "Name", en: "Name" },
  shortName: { de: "Kurzname", en: "Short name", others: ["Abkürzung", "Abbreviation"] },
  description: { de: "Beschreibung", en: "Description" },
  url: { de: "Webadresse", en: "Web address", others: ["URL"] },
  id: { de: "Kennung", en: "Id" },
} as const satisfies Readonly<Record<string, FieldName>>;

/** The fields of a material. */
export const materialFieldNames = {
  title: { de: "Titel", en: "Title" },
  kind: { de: "Art", en: "Kind" },
  url: { de: "Adresse", en: "Address", others: ["URL", "Webadresse", "Web address"] },
} as const satisfies Readonly<Record<string, FieldName>>;

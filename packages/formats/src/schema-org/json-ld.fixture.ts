import { readSchemaOrg } from "./read-schema-org.ts";

/** What a page or its JSON-LD gives. */
export const read = (source: unknown) =>
  readSchemaOrg(new TextEncoder().encode(typeof source === "string" ? source : JSON.stringify(source)));

/** An event as pages state it. */
export const event = {
  "@context": "https://schema.org",
  "@type": "EducationEvent",
  name: "Tagung",
  startDate: "2024-05-02T10:00:00+02:00",
  endDate: "2024-05-02T12:00:00+02:00",
  eventStatus: "https://schema.org/EventPostponed",
  location: [
    { "@type": "VirtualLocation", url: "https://example.org/" },
    {
      name: "Rathaus",
      address: { streetAddress: "Markt 1", postalCode: "12345", addressLocality: "Musterstadt" },
    },
  ],
  subEvent: [
    { "@type": "Event", name: "Zweites", startDate: "2024-05-02T11:00:00+02:00", performer: "Eva Beispiel" },
    {
      "@type": "Event",
      name: "Erstes",
      startDate: "2024-05-02T10:00:00+02:00",
      endDate: "2024-05-02T11:00:00+02:00",
    },
  ],
};

/** What is read of an event with other fields, without parts. */
export const readOne = (fields: object) => read({ ...event, subEvent: [], ...fields }).events[0];

/** What is read of a part of an event. */
export const partOf = (part: object, fields: object = {}) =>
  readOne({ ...fields, subEvent: { "@type": "Event", name: "Teil", ...part } })?.sessions[0];

import { buildAgenda, Event, Series } from "@programmheft/core";
import { printSchemaOrg } from "./print-schema-org.ts";

/** A series that is known in full. */
export const series = Series.parse({
  id: "reihe",
  title: "Reihe",
  organizers: ["Stadt Beispielstadt"],
  url: "https://example.org/reihe",
});

/** A webinar with what must not get out. */
export const webinar = Event.parse({
  id: "webinar",
  title: "Quartier </script><script>alert(1)</script>",
  date: "2020-11-24",
  start: "10:00",
  end: "12:00",
  attendance: "online",
  onlineAccess: { joinUrl: "https://meet.example.org/geheim" },
  registration: { fee: "kostenfrei" },
  moderators: [{ id: "mona", name: "Mona Beispiel", role: "moderator" }],
  sessions: [
    {
      id: "vortrag",
      title: "Vortrag",
      start: "10:00",
      end: "11:00",
      participants: [{ id: "eva", name: "Dr. Eva Beispiel", affiliation: "Institut", position: "Leiterin" }],
      contributions: [{ id: "teil", title: "Teil", start: "10:00" }],
    },
    { id: "pause", kind: "break", title: "Pause", start: "11:00", cancelled: true },
  ],
});

/** What is written of an event of the series. */
export const print = (event: Event, options = {}) =>
  printSchemaOrg(buildAgenda(event, series), { series, ...options });

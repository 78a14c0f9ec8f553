import { type ChangeNote, describeChanges, Event, moveSession, removeSession } from "@programmheft/core";

const before = Event.parse({
  id: "mobilitaet",
  title: "Mobilität auf dem Land",
  date: "2027-03-04",
  sessions: [
    { id: "begruessung", start: "10:00", title: "Begrüßung", kind: "welcome" },
    {
      id: "rufbus",
      start: "10:15",
      title: "Der Rufbus im dritten Jahr",
      participants: [{ id: "kim-muster", name: "Kim Muster", affiliation: "Landkreis Musterhausen" }],
    },
    {
      id: "mitfahrbank",
      start: "10:45",
      title: "Die Mitfahrbank",
      participants: [{ id: "jona-beispiel", name: "Jona Beispiel" }],
    },
    { id: "aussprache", start: "11:15", title: "Aussprache", kind: "discussion" },
    { id: "ende", start: "12:00", title: "Ende", kind: "end" },
  ],
});

const swapped = moveSession(before, "mitfahrbank", { before: "rufbus" }).value ?? before;
const shortened = removeSession(swapped, "begruessung").value ?? swapped;
const after = Event.parse({
  ...shortened,
  sessions: shortened.sessions.map((session) =>
    session.id === "mitfahrbank"
      ? {
          ...session,
          participants: [{ id: "jona-beispiel", name: "Jona Beispiel", affiliation: "Bürgerbus e. V." }],
        }
      : session,
  ),
});

/** What has changed in an invented programme, in the words of core. */
export const notesInGerman: readonly ChangeNote[] = describeChanges(before, after, "de");
export const notesInEnglish: readonly ChangeNote[] = describeChanges(before, after, "en");

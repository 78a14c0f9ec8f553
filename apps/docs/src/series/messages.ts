import { messagesFor } from "@programmheft/ui";

/** How this site speaks: of events long past, whose programmes are known or not. */
export const messages = messagesFor("de", {
  text: { dateOpen: "Datum nicht überliefert", programmeUnknown: "Programm liegt hier nicht vor" },
});

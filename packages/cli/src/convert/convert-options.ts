import { choiceOption, flag, parsedOption } from "../command/option.ts";
import { outputFormats } from "./output-formats.ts";

const formatNames = outputFormats.map(({ name }) => name);

/** Says what to make. */
export const toOption = choiceOption("to", { de: "FORMAT", en: "FORMAT" }, formatNames, {
  de: "was entstehen soll, siehe Formate",
  en: "what to make, see Formats",
});

/** Asks for the private address by name. */
export const joinLinkFlag = flag("join-link", {
  de: "nimmt den privaten Zugangslink auf; solche Dateien gehören nicht ins Netz",
  en: "puts in the private link to join; such files do not belong on the web",
});

/** Says nothing of what a format has no place for. */
export const quietFlag = flag("quiet", {
  de: "nennt nicht, was das Format nicht ausdrücken kann",
  en: "does not tell what the format cannot express",
});

const expectsAddress = {
  de: "eine Adresse wie https://example.org/reihe/",
  en: "an address such as https://example.org/series/",
};

/** Where the page of each event stands. */
export const pageOption = parsedOption(
  "page-url",
  { de: "ADRESSE", en: "ADDRESS" },
  {
    expects: {
      de: "eine Adresse mit {id} für die Kennung, wie https://example.org/{id}/",
      en: "an address with {id} for the id, such as https://example.org/{id}/",
    },
    parse: (word) => (word.includes("{id}") ? webAddress(word) : undefined),
  },
  {
    de: "Adresse der Seite einer Veranstaltung; {id} steht für ihre Kennung",
    en: "address of the page of an event; {id} stands for its id",
  },
);

/** Where the calendar can be subscribed to. */
export const calendarOption = parsedOption(
  "calendar-url",
  { de: "ADRESSE", en: "ADDRESS" },
  { expects: expectsAddress, parse: webAddress },
  {
    de: "Adresse, unter der man den Kalender abonniert",
    en: "address at which to subscribe to the calendar",
  },
);

/** Where the feed can be subscribed to. */
export const feedOption = parsedOption(
  "feed-url",
  { de: "ADRESSE", en: "ADDRESS" },
  { expects: expectsAddress, parse: webAddress },
  { de: "Adresse, unter der man den Feed abonniert", en: "address at which to subscribe to the feed" },
);

function webAddress(word: string): string | undefined {
  const address = word.trim();
  return /^https?:\/\/[^\s<>"\\]+$/iu.test(address) && URL.canParse(address.replaceAll("{id}", "id"))
    ? address
    : undefined;
}

import { expect, it } from "vitest";
import { withSoftHyphens } from "./soft-hyphens.ts";

const visible = (text: string) => withSoftHyphens(text).replaceAll("\u00ad", "|");

it.each([
  ["Straßenausbaubeitragssatzung", "Straßen|ausbau|beitrags|satzung"],
  ["Gewerbesteuervorauszahlung", "Gewerbe|steuer|vorauszahlung"],
  ["Daseinsvorsorgeeinrichtungen", "Daseins|vorsorge|einrichtungen"],
  ["Nachhaltigkeitsberichterstattungspflichten", "Nachhaltigkeits|bericht|erstattungs|pflichten"],
  [
    "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung",
    "Grundstücks|verkehrs|genehmigungs|zuständigkeits|übertragungs|verordnung",
  ],
  ["Öffentlichkeitsbeteiligungsverfahrensdauer", "Öffentlichkeits|beteiligungs|verfahrensdauer"],
  ["Bundesförderprogrammverstetigungsstrategien", "Bundes|förder|programm|verstetigungs|strategien"],
  ["Bundesarbeitsgemeinschaft", "Bundesarbeits|gemeinschaft"],
  ["Regionalentwicklungsgesellschaft", "Regional|entwicklungs|gesellschaft"],
])("%s may break as %s", (word, broken) => {
  expect(visible(word)).toBe(broken);
});

it.each([
  "Handlungsspielraum",
  "zivilgesellschaftliche Entwicklung",
  "Kommunen innovativ",
  "Weiterentwicklung ist kurz",
  "unzusammenhängend",
  "Internationalisierungen",
  "interdisciplinary responsibilities",
  "Dr. Maximiliane Musterfrau-Beispielhausen",
])("leaves “%s” as it is", (text) => {
  expect(visible(text)).toBe(text);
});

it("changes no letter, and nothing when done twice", () => {
  const text = "Flächennutzungsplanänderungsverfahren beschleunigen";
  expect(withSoftHyphens(text).replaceAll("\u00ad", "")).toBe(text);
  expect(withSoftHyphens(withSoftHyphens(text))).toBe(withSoftHyphens(text));
});

it("takes no longer for a text of one long word", () => {
  expect(withSoftHyphens("verfahren".repeat(20_000)).length).toBe(180_000 + 19_999);
});

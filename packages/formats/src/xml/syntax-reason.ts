import type { LocalizedText } from "@programmheft/core";

/** What is wrong with XML, in words, and how to mend it. */
export interface XmlSyntaxReason {
  readonly reason: LocalizedText;
  readonly help: LocalizedText;
}

/** The findings of the parser by words of its messages. */
const reasons: readonly (XmlSyntaxReason & { readonly words: RegExp })[] = [
  {
    words: /entity/u,
    reason: {
      de: "Ein kaufmännisches Und leitet nichts ein, was XML kennt.",
      en: "An ampersand introduces nothing that XML knows.",
    },
    help: {
      de: "Schreiben Sie ein einzelnes & als &amp;. Eigene Entitäten werden nicht aufgelöst.",
      en: "Write a single & as &amp;. Entities of one’s own are not expanded.",
    },
  },
  {
    words: /unclosed tag|unmatched closing tag|unexpected (?:close tag|end)|weird empty/u,
    reason: {
      de: "Öffnende und schließende Marken passen nicht zueinander.",
      en: "Opening and closing tags do not match.",
    },
    help: {
      de: "Zu jeder öffnenden Marke gehört eine schließende desselben Namens.",
      en: "Each opening tag needs a closing one of the same name.",
    },
  },
  {
    words: /attribute/u,
    reason: {
      de: "Ein Attribut ist nicht richtig geschrieben.",
      en: "An attribute is not written correctly.",
    },
    help: {
      de: "Attribute stehen nur einmal da, mit einem Gleichheitszeichen und einem Wert in Anführungszeichen.",
      en: "Attributes are given once, with an equals sign and a quoted value.",
    },
  },
];

const otherwise: XmlSyntaxReason = {
  reason: { de: "Dieses Zeichen wird hier nicht erwartet.", en: "This sign is not expected here." },
  help: {
    de: "Schreiben Sie < und & in Texten als &lt; und &amp;.",
    en: "Write < and & in texts as &lt; and &amp;.",
  },
};

/** The words for a finding of the parser. */
export function xmlSyntaxReason(message: string): XmlSyntaxReason {
  return reasons.find(({ words }) => words.test(message)) ?? otherwise;
}

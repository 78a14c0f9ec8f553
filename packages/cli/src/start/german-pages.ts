/** The pages that a site in Germany needs, as templates: what stands in square brackets is to be filled in. */
export const germanPages = {
  impressum: `# Impressum

Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG).

**[Name der Einrichtung]**
**[Straße und Hausnummer]**
**[Postleitzahl und Ort]**

Vertreten durch: **[Name und Amt]**

Telefon: **[Nummer]**
E-Mail: **[Adresse]**

Verantwortlich für den Inhalt nach § 18 Absatz 2 des Medienstaatsvertrags: **[Name und Anschrift]**
`,
  datenschutz: `# Datenschutz

Verantwortlich für diese Seiten ist **[Name, Anschrift, E-Mail]**. Den Datenschutzbeauftragten erreichen Sie unter **[E-Mail]**.

## Was diese Seiten tun und was nicht

Diese Seiten setzen keine Cookies, zählen keine Besuche und laden nichts von fremden Servern. Wer sie aufruft, sendet dem Server, auf dem sie liegen, technisch notwendige Angaben: die IP-Adresse, die aufgerufene Seite, die Uhrzeit und die Kennung des Browsers. **[Name des Betreibers des Servers]** speichert sie **[Dauer]** lang, um den Betrieb zu sichern. Rechtsgrundlage ist Artikel 6 Absatz 1 Buchstabe **[e oder f]** der Datenschutz-Grundverordnung.

## Mitwirkende

Die Programme nennen Menschen, die in Veranstaltungen auftreten, mit Namen, Organisation und Rolle. Rechtsgrundlage ist **[Einwilligung oder berechtigtes Interesse]**.

## Ihre Rechte

Sie können Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung verlangen, ihr widersprechen und sich bei einer Aufsichtsbehörde beschweren: **[zuständige Behörde]**.
`,
  barrierefreiheit: `# Erklärung zur Barrierefreiheit

**[Name der Einrichtung]** ist bemüht, diese Seiten barrierefrei zugänglich zu machen. Rechtsgrundlage sind **[Gesetz des Bundes oder Landes]** und die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0).

## Wie weit die Anforderungen erfüllt sind

Diese Seiten sind mit der BITV 2.0 **[vollständig oder teilweise]** vereinbar. Das ergibt **[eine Selbstbewertung oder eine Prüfung durch …]** vom **[Datum]**.

## Was nicht barrierefrei ist

- **[Zum Beispiel: Aufzeichnungen ohne Untertitel, Folien als PDF ohne Überschriften. Sonst: Nichts bekannt.]**

## Barrieren melden

Ist Ihnen etwas aufgefallen? Schreiben Sie an **[E-Mail]** oder rufen Sie an: **[Telefon]**.

## Schlichtung

Antworten wir nicht oder nicht zufriedenstellend, wenden Sie sich an **[zuständige Schlichtungs- oder Durchsetzungsstelle]**.

Diese Erklärung wurde am **[Datum]** erstellt.
`,
} as const;

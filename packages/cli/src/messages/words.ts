import type { LocalizedText } from "@programmheft/core";
import { lateWords } from "./late-words.ts";
import { siteWords } from "./site-words.ts";

/** Every word that the command itself says, in German and English. Words in braces are filled in. */
export const words = {
  "severity.error": { de: "Fehler", en: "Error" },
  "severity.warning": { de: "Warnung", en: "Warning" },
  "severity.hint": { de: "Hinweis", en: "Hint" },
  help: { de: "Hilfe", en: "Help" },
  and: { de: "und", en: "and" },
  mend: { de: "Vorschlag", en: "Suggestion" },
  standardInput: { de: "(Eingabe)", en: "(input)" },
  summary: { de: "{counts} in {files}", en: "{counts} in {files}" },
  notShown: {
    de: "{file}: {count} nicht gezeigt. Alle gibt „programmheft check --json“ aus.",
    en: "{file}: {count} not shown. “programmheft check --json” prints them all.",
  },

  "help.usage": { de: "Aufruf", en: "Usage" },
  "help.commands": { de: "Befehle", en: "Commands" },
  "help.options": { de: "Optionen", en: "Options" },
  "help.everywhere": { de: "Für jeden Befehl", en: "For every command" },
  "help.examples": { de: "Beispiele", en: "Examples" },
  "help.command": { de: "BEFEHL", en: "COMMAND" },
  "help.optionsToken": { de: "[Optionen]", en: "[options]" },
  "help.about": {
    de: "Programmheft liest das Programm einer Veranstaltung, prüft es und gibt es in anderen Formen aus.",
    en: "Programmheft reads the programme of an event, checks it and gives it in other forms.",
  },
  "help.more": {
    de: "„programmheft help BEFEHL“ zeigt die Optionen eines Befehls und Beispiele.",
    en: "“programmheft help COMMAND” shows the options of a command, with examples.",
  },

  "usage.unknownCommand": {
    de: "Den Befehl „{command}“ gibt es nicht.",
    en: "There is no command “{command}”.",
  },
  "usage.unknownOption": {
    de: "Die Option „{option}“ gibt es bei „{command}“ nicht.",
    en: "“{command}” has no option “{option}”.",
  },
  "usage.didYouMean": { de: "Meinten Sie „{word}“?", en: "Did you mean “{word}”?" },
  "usage.valueMissing": {
    de: "Nach „{option}“ fehlt eine Angabe: {placeholder}.",
    en: "“{option}” needs a value: {placeholder}.",
  },
  "usage.valueUnwanted": { de: "„{option}“ steht für sich allein.", en: "“{option}” takes no value." },
  "usage.valueUnknown": {
    de: "„{option}“ kennt „{value}“ nicht. Möglich sind: {values}.",
    en: "“{option}” does not know “{value}”. Possible are: {values}.",
  },
  "usage.valueNotUnderstood": {
    de: "„{option}“ versteht „{value}“ nicht. Erwartet wird {expects}.",
    en: "“{option}” does not understand “{value}”. Expected is {expects}.",
  },
  "usage.optionNeeded": {
    de: "Es fehlt die Angabe „{option}“: {expects}.",
    en: "“{option}” is missing: {expects}.",
  },
  "usage.optionMissing": {
    de: "Es fehlt die Angabe „{option} {placeholder}“. Möglich sind: {values}.",
    en: "“{option} {placeholder}” is missing. Possible are: {values}.",
  },
  "usage.operandMissing": { de: "Hier fehlt noch etwas: {usage}", en: "Something is missing here: {usage}" },
  "usage.operandTooMany": {
    de: "„{operand}“ ist eine Angabe zu viel.",
    en: "“{operand}” is one argument too many.",
  },
  "usage.inputTwice": {
    de: "Die Eingabe „-“ kann nur einmal gelesen werden.",
    en: "The input “-” can be read only once.",
  },
  "usage.severalPrinted": {
    de: "Mehrere Dateien lassen sich nur mit „--write“ oder „--check“ auf einmal bearbeiten.",
    en: "Several files at once need “--write” or “--check”.",
  },
  "usage.writeInput": {
    de: "„--write“ braucht eine Datei; in die Eingabe „-“ lässt sich nichts schreiben.",
    en: "“--write” needs a file; nothing can be written to the input “-”.",
  },
  "usage.notBoth": {
    de: "„{first}“ und „{second}“ schließen einander aus.",
    en: "“{first}” and “{second}” exclude each other.",
  },

  "usage.needsOther": {
    de: "„{option}“ geht nur mit „{other}“.",
    en: "“{option}” works only with “{other}”.",
  },

  "file.missing": { de: "Diese Datei gibt es nicht.", en: "There is no such file." },
  "file.missing.help": {
    de: "Prüfen Sie den Namen und den Ordner, in dem Sie gerade sind.",
    en: "Check the name, and the folder that you are in.",
  },
  "file.folder-missing": { de: "Den Ordner dafür gibt es nicht.", en: "The folder for it does not exist." },
  "file.folder-missing.help": {
    de: "Legen Sie den Ordner an oder nennen Sie einen anderen.",
    en: "Create the folder, or name another one.",
  },
  "folder.missing": { de: "Diesen Ordner gibt es nicht.", en: "There is no such folder." },
  "folder.missing.help": {
    de: "Prüfen Sie den Namen. Einen neuen Ordner für eine Reihe legt „programmheft start ORDNER“ an.",
    en: "Check the name. “programmheft start FOLDER” makes a new folder for a series.",
  },
  "file.is-folder": { de: "Das ist ein Ordner, keine Datei.", en: "This is a folder, not a file." },
  "file.is-folder.help": {
    de: "Nennen Sie die Dateien darin, zum Beispiel {file}/*.md",
    en: "Name the files in it, for example {file}/*.md",
  },
  "file.is-folder.helpToWrite": {
    de: "Nennen Sie eine Datei darin, zum Beispiel {file}/programm.md",
    en: "Name a file in it, for example {file}/programme.md",
  },
  "file.forbidden": {
    de: "Diese Datei dürfen Sie nicht öffnen oder ändern.",
    en: "You may not open or change this file.",
  },
  "file.forbidden.help": {
    de: "Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners und ob ein anderes Programm sie geöffnet hat.",
    en: "Check the permissions of the file and its folder, and whether another program has it open.",
  },
  "file.too-large": {
    de: "Diese Datei ist größer als 10 MB und wird nicht gelesen.",
    en: "This file is larger than 10 MB and is not read.",
  },
  "file.too-large.help": {
    de: "Ein Programm ist Text von wenigen Seiten. Speichern Sie es als reinen Text, ohne Bilder.",
    en: "A programme is a few pages of text. Save it as plain text, without pictures.",
  },
  "file.no-space": { de: "Der Datenträger ist voll.", en: "The disk is full." },
  "file.no-space.help": {
    de: "Schaffen Sie Platz und versuchen Sie es noch einmal. An der Datei wurde nichts geändert.",
    en: "Make room and try again. The file was not changed.",
  },
  "file.unknown": {
    de: "Das Betriebssystem meldet einen Fehler: {detail}.",
    en: "The operating system reports an error: {detail}.",
  },
  "file.unknown.help": {
    de: "Versuchen Sie es noch einmal oder mit einer Kopie der Datei.",
    en: "Try again, or with a copy of the file.",
  },

  "input.waiting": {
    de: "Fügen Sie den Text ein und schließen Sie mit Strg+D ab (Windows: Strg+Z, Eingabetaste).",
    en: "Paste the text and finish with Ctrl+D (Windows: Ctrl+Z, Enter).",
  },
  "events.several": {
    de: "Das sind {count} Veranstaltungen; hier wird eine gebraucht.",
    en: "These are {count} events; one is needed here.",
  },
  "events.several.help": {
    de: "Machen Sie zuerst einzelne Programme daraus: programmheft import {file} --out ORDNER/",
    en: "Make programmes of their own of them first: programmheft import {file} --out FOLDER/",
  },
  "events.oneFormat": {
    de: "Das sind {count} Veranstaltungen; „{format}“ fasst eine.",
    en: "These are {count} events; “{format}” holds one.",
  },
  "events.chooseOne": {
    de: "Nennen Sie mit „--out ORDNER/“ einen Ordner, in dem jede eine Datei bekommt, oder mit „--event“ eine: {ids}.",
    en: "Name a folder with “--out FOLDER/”, in which each gets a file, or one of them with “--event”: {ids}.",
  },
  "events.unknown": {
    de: "Eine Veranstaltung „{id}“ ist nicht dabei.",
    en: "There is no event “{id}” among them.",
  },
  "events.known": { de: "Es gibt: {ids}.", en: "There are: {ids}." },
  "events.andMore": { de: "{ids} und {count} weitere", en: "{ids} and {count} more" },
  "losses.heading": {
    de: "Dafür hat das Format keinen oder nur begrenzt Platz:",
    en: "The format has no place, or little, for this:",
  },
  "losses.more": { de: "… und {count} weitere dieser Art", en: "… and {count} more of the kind" },
  "joinLink.given": {
    de: "Das Ergebnis enthält den privaten Zugangslink. Veröffentlichen Sie es nicht.",
    en: "The result contains the private link to join. Do not publish it.",
  },
  "joinLink.left": {
    de: "Der private Zugangslink ist nicht dabei; „--join-link“ nimmt ihn auf.",
    en: "The private link to join is not in it; “--join-link” puts it in.",
  },
  "joinLink.none": { de: "Im Programm steht kein Zugangslink.", en: "The programme has no link to join." },
  "joinLink.noPlace": {
    de: "Für den Zugangslink hat „{format}“ keinen Platz.",
    en: "“{format}” has no place for the link to join.",
  },
  "write.otherFormat": {
    de: "Nicht geschrieben: In diesem Format hat nicht alles Platz, was in einem Programm stehen kann.",
    en: "Not written: this format has no place for everything that a programme can state.",
  },
  "write.otherFormat.help": {
    de: "Machen Sie zuerst einen Programmtext daraus: programmheft import {file} --out programm.md",
    en: "Make a programme text of it first: programmheft import {file} --out programme.md",
  },
  "format.notCanonical": {
    de: "Der Text steht nicht in der einheitlichen Form.",
    en: "The text is not in the canonical form.",
  },
  "format.notCanonical.help": {
    de: "programmheft format {file} --write",
    en: "programmheft format {file} --write",
  },
  "write.hasErrors": {
    de: "Nicht geschrieben, weil der Text Fehler hat und dabei etwas verloren gehen könnte.",
    en: "Not written, because the text has errors and something might be lost.",
  },
  "write.hasErrors.help": {
    de: "Beheben Sie zuerst die Fehler. Die Datei ist unverändert.",
    en: "Mend the errors first. The file is unchanged.",
  },
  "format.unreadable": {
    de: "Nicht geschrieben: Hier ist kein Programm zu erkennen.",
    en: "Not written: no programme can be found in it.",
  },

  "diff.heading": { de: "Änderungen: {title}", en: "Changes: {title}" },
  "diff.headingOn": { de: "Änderungen: {title} ({date})", en: "Changes: {title} ({date})" },
  "diff.besides": { de: "Außerdem:", en: "Besides:" },
  "diff.nothing": { de: "Keine Änderungen.", en: "No changes." },
  "diff.nothingToTell": {
    de: "Keine Änderungen, von denen jemand wissen müsste.",
    en: "No changes that anyone needs to know of.",
  },

  ...lateWords,
  ...siteWords,

  "crash.sorry": {
    de: "Entschuldigung, hier ist Programmheft selbst gescheitert: {message}",
    en: "Sorry, Programmheft itself failed here: {message}",
  },
  "crash.help": {
    de: "Bitte melden Sie das mit dem Befehl und, wenn möglich, der Datei. Einzelheiten zeigt PROGRAMMHEFT_DEBUG=1.",
    en: "Please report this with the command and, if you can, the file. PROGRAMMHEFT_DEBUG=1 shows details.",
  },
} as const satisfies Record<string, LocalizedText>;

/** The name of a message. */
export type WordKey = keyof typeof words;

/** Nouns that are counted. */
export const countedWords = {
  error: { de: ["Fehler", "Fehler"], en: ["error", "errors"] },
  warning: { de: ["Warnung", "Warnungen"], en: ["warning", "warnings"] },
  hint: { de: ["Hinweis", "Hinweise"], en: ["hint", "hints"] },
  finding: { de: ["weiterer Hinweis", "weitere Hinweise"], en: ["more finding", "more findings"] },
  way: { de: ["Weg", "Wege"], en: ["way", "ways"] },
  hour: { de: ["Stunde", "Stunden"], en: ["hour", "hours"] },
  minute: { de: ["Minute", "Minuten"], en: ["minute", "minutes"] },
  file: { de: ["Datei", "Dateien"], en: ["file", "files"] },
} as const satisfies Record<string, Record<"de" | "en", readonly [one: string, other: string]>>;

/** A noun that is counted. */
export type CountedWord = keyof typeof countedWords;

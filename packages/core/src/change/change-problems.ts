import { defineProblem } from "../problem.ts";

/** A change concerns something that the event does not have. */
export const changeFindsNothing = defineProblem({
  code: "change/nothing-there",
  severity: "error",
  message: {
    de: "Die Änderung betrifft „{place}“. Das gibt es in dieser Fassung nicht.",
    en: "The change concerns “{place}”. This version has no such thing.",
  },
  help: {
    de: "Prüfen Sie, ob die Änderung zu einer anderen Fassung gehört oder schon erledigt ist.",
    en: "Check whether the change belongs to another version, or has been made already.",
  },
});

/** What a change starts from is not what the event says. */
export const changeFindsOther = defineProblem({
  code: "change/other-there",
  severity: "error",
  message: {
    de: "Bei „{place}“ ist „{field}“ anders als in der Fassung, für die diese Änderung gemacht wurde.",
    en: "At “{place}”, “{field}” differs from the version for which this change was made.",
  },
  help: {
    de: "Vergleichen Sie die Fassungen neu oder führen Sie sie mit mergeEvents zusammen.",
    en: "Compare the versions anew, or merge them with mergeEvents.",
  },
});

/** Two changes of one list want different things of the same place. */
export const changesContradict = defineProblem({
  code: "change/contradiction",
  severity: "error",
  message: {
    de: "Zwei Änderungen setzen bei „{place}“ den Wert von „{field}“ verschieden. Die erste gilt.",
    en: "Two changes set “{field}” at “{place}” to different values. The first one counts.",
  },
  help: {
    de: "Behalten Sie eine der beiden Änderungen.",
    en: "Keep one of the two changes.",
  },
});

/** An item is to be put into something that goes away, or into itself. */
export const changeHasNoPlace = defineProblem({
  code: "change/no-place",
  severity: "error",
  message: {
    de: "„{place}“ kann nicht unter „{parent}“ stehen: Das gibt es nicht mehr, oder es liegt selbst darin.",
    en: "“{place}” cannot stand within “{parent}”: that is gone, or lies within it.",
  },
  help: {
    de: "Wählen Sie einen Programmpunkt, der bleibt und nicht Teil des verschobenen ist.",
    en: "Choose an item that stays and is not part of the one that moves.",
  },
});

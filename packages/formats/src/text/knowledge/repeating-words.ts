/** Words that say that a time holds for every date of a series: "jeweils mittwochs, 16:30 Uhr". */
export const repeatingWords: readonly string[] = ["jeweils", "immer", "stets", "each", "every", "always"];

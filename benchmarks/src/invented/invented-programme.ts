const givenNames = ["Anna", "Boris", "Clara", "Dr. David", "Prof. Dr. Emine", "Greta", "Hasan"];
const organizations = ["Stadt", "Universität", "Institut für", "Landkreis"];
const openings = ["Vortrag", "Begrüßung", "Impuls", "Workshop"];
const syllables = "ba be bi do du fa fe ga gi ka ko la li ma mo na ne ra ri sa so ta tu".split(" ");

/** A programme as pasted text of about so many lines, in words that no other number gives: nothing of it was read before. */
export function inventedProgramme(lineCount: number, number: number): string {
  let state = number * 7_919 + 1;
  const next = (count: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % count;
  };
  const word = () => {
    const letters = Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join("");
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const name = () => `${givenNames[next(givenNames.length)]} ${word()}`;
  const lines = [`Fachtag ${word()} ${word()}`, "Dienstag, 10. März 2026", "", "Programm", ""];
  for (let minutes = 8 * 60; lines.length < lineCount; minutes = 8 * 60 + ((minutes + 12 - 8 * 60) % 840)) {
    const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    lines.push(`${time} Uhr ${openings[next(openings.length)]}: ${word()} und ${word()} im ${word()}`);
    lines.push(`${name()}, ${organizations[next(organizations.length)]} ${word()}`);
    if (next(3) === 0) lines.push(`Moderation: ${name()}, ${word()} GmbH`);
    if (next(4) === 0) lines.push("Diskussion mit", ...[1, 2, 3].map(() => `- ${name()}, ${word()} e. V.`));
    lines.push("");
  }
  return lines.slice(0, lineCount).join("\n");
}

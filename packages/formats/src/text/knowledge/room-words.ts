/** Words by which a room or a place inside a venue is known. A star stands for further letters. */
export const roomWords: readonly string[] = [
  "raum",
  "*raum",
  "saal",
  "*saal",
  "*halle",
  "halle",
  "hörsaal",
  "foyer",
  "aula",
  "bühne",
  "*bühne",
  "plenum",
  "auditorium",
  "zelt",
  "galerie",
  "room",
  "hall",
  "stage",
  "lobby",
  "theatre",
  "ballroom",
];

/** Labels before the name of a room. */
export const roomLabels: readonly string[] = [
  "Raum",
  "Saal",
  "Room",
  "Ort",
  "Bühne",
  "Stage",
  "Location",
  "Where",
  "Treffpunkt",
];

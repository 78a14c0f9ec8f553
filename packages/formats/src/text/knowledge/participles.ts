/** Participles before "von" or "by" and the people who moderate: "moderiert von Anna B". */
export const moderatingParticiples: readonly string[] = [
  "moderiert",
  "moderated",
  "chaired",
  "facilitated",
  "hosted",
];

/** Participles before "von" or "by" and the people who do it: "guided by Ann B". */
export const leadingParticiples: readonly string[] = [
  "geleitet",
  "geführt",
  "gehalten",
  "präsentiert",
  "vorgestellt",
  "vorgetragen",
  "gestaltet",
  "begleitet",
  "guided",
  "led",
  "presented",
  "given",
  "delivered",
  "performed",
];

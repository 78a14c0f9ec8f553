/** Words before a name that address someone and are no part of it. */
export const salutations: readonly string[] = [
  "Herr",
  "Herrn",
  "Frau",
  "Kollege",
  "Kollegin",
  "Mr",
  "Mrs",
  "Ms",
  "Mx",
];

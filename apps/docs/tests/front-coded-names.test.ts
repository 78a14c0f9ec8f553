import { expect, it } from "vitest";
import { moduleOf } from "../front-coded-names.setup.ts";

it("hands every name to the page as it stands in the list, whatever it has in common with the one before", async () => {
  const names = [
    "Anna",
    "Annalena",
    "Ann",
    "Anna-Lena",
    "Özlem",
    "Zoë",
    "Zoé",
    "Annaluisabeth",
    "Annaluisabetha",
    "Bo",
  ];
  const { firstNames } = await import(`data:text/javascript,${encodeURIComponent(moduleOf(names))}`);
  expect([...firstNames].sort()).toEqual(names.toSorted());
});

import { markWords } from "../text/knowledge/mark-words.ts";

/** A title without the marks that it bore. */
export interface MarkedTitle {
  readonly title: string;
  readonly optional?: true;
  readonly cancelled?: true;
}

const words = (mark: string) =>
  markWords
    .filter((row) => row.mark === mark)
    .flatMap(({ de, en, others }) => [de, en, ...others])
    .join("|");
const cancelledBefore = new RegExp(
  `^(?:[[(](?:${words("cancelled")})[\\])]\\s*[:–-]?\\s*|(?:${words("cancelled")})\\s*(?::|\\s[–-])\\s*)(?=\\S)`,
  "iu",
);
const shouted = /^CANCELL?ED\s+(?=\S)/u;
const optionalBehind = new RegExp(`\\s*\\((?:${words("optional")})\\)$`, "iu");

/** Takes the marks off a title that formats without a field for them bear there: "Abgesagt: …", "[CANCELLED] …", "… (optional)". */
export function markedTitle(text: string): MarkedTitle {
  const cancelled = text.replace(cancelledBefore, "").replace(shouted, "");
  const title = cancelled.endsWith(")") ? cancelled.replace(optionalBehind, "") : cancelled;
  if (title === "") return { title: text };
  return {
    title,
    ...(title !== cancelled && { optional: true as const }),
    ...(cancelled !== text && { cancelled: true as const }),
  };
}

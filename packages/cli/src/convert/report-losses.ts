import type { Loss } from "@programmheft/formats";
import type { Speaker } from "../command/command.ts";
import { visibleLine } from "../terminal/visible-text.ts";

/** So many items of one kind of loss are named; of the others it is enough how many there are. */
const mostNamed = 3;

/** Says on the stream for errors what a format had no place for, alike losses together. */
export function reportLosses(
  { terminal: { errors }, speech, paintFor, account }: Speaker,
  file: string,
  losses: readonly Loss[],
): void {
  account?.losses.push(...losses.map((loss) => ({ ...loss, of: file })));
  if (losses.length === 0) return;
  const paint = paintFor(errors);
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const kind = `${loss.field} ${loss.fate}`;
    groups.set(kind, [...(groups.get(kind) ?? []), loss]);
  }
  const lines = [...groups.values()].flatMap((alike) => [
    ...alike.slice(0, mostNamed).map(({ message }) => visibleLine(speech.choose(message))),
    ...(alike.length > mostNamed
      ? [speech.say("losses.more", { count: String(alike.length - mostNamed) })]
      : []),
  ]);
  const heading = `${paint.cyan(paint.bold(speech.say("severity.hint")))}: ${speech.say("losses.heading")}`;
  errors.write(
    `${paint.bold(visibleLine(file))}: ${heading}\n${lines.map((line) => `  ${line}\n`).join("")}`,
  );
}

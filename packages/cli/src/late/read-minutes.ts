const written =
  /^(?:(\d{1,3})\s*(?:h|std\.?|stunden?|hrs?|hours?))?\s*(?:(\d{1,4})\s*(?:m|min\.?|mins|minuten?|minutes?)?)?$/u;

/** Nobody is further behind than this; what is typed larger is a mistake. */
const most = 12 * 60;

/** The minutes that somebody typed: "12", "12m", "5 Min", "1h", "1h5m", "1 Std. 5 Min.". At least one, at most twelve hours. */
export function readMinutes(word: string): number | undefined {
  const [, hours = "0", minutes = "0"] = written.exec(word.trim().toLowerCase()) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return all >= 1 && all <= most ? all : undefined;
}

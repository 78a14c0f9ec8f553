import type { Agenda } from "@programmheft/core";

/** The sessions of an agenda as changes name them: by id, and the second bearer of an id as `id#2`. */
export function sessionSteps({ sessions }: Agenda): readonly string[] {
  const count = new Map<string, number>();
  return sessions.map(({ id }) => {
    const nth = (count.get(id) ?? 0) + 1;
    count.set(id, nth);
    return nth === 1 ? id : `${id}#${nth}`;
  });
}

import { type Agenda, type AgendaParticipant, type AgendaSession, parseInstant } from "@programmheft/core";
import type { Loss } from "./loss.ts";
import type { LossField } from "./loss-fields.ts";

type Fields = Record<string, unknown>;

/** The fields of an agenda that a loss leaves open, where they are called otherwise than the loss. */
const fieldsOfLoss: Partial<Record<LossField, readonly string[]>> = {
  start: ["start", "startTime", "startIs"],
  end: ["end", "endTime", "endIs"],
  origin: ["startIs", "endIs"],
  date: ["date", "endDate", "start", "end"],
  participantKind: ["kind", "personId"],
};

/**
 * What of an agenda an export must keep: all but what its losses name, in a form in which equal meanings are equal. `counterpart`
 * is the agenda that was read again; it is stripped of the same fields, and `sessionOf` finds a session in it.
 */
export function whatIsKept(
  agenda: Agenda,
  counterpart: Agenda,
  losses: readonly Loss[],
  sessionOf: (session: AgendaSession, index: number) => AgendaSession | undefined,
): readonly [Fields, Fields] {
  const lost = lostFields(losses);
  const root = lost.get("") ?? new Set();
  const sessions = agenda.sessions.map((session, index) => {
    const read = sessionOf(session, index);
    const path = `sessions/${index}`;
    return [
      comparableItem(session, agenda, lost, path, root.has("timeZone")),
      read === undefined ? {} : comparableItem(read, counterpart, lost, path, root.has("timeZone")),
    ] as const;
  });
  return [
    { ...comparableEvent(agenda, lost), sessions: sessions.map(([one]) => one) },
    { ...comparableEvent(counterpart, lost), sessions: sessions.map(([, other]) => other) },
  ];
}

function lostFields(losses: readonly Loss[]): ReadonlyMap<string, ReadonlySet<string>> {
  const lost = new Map<string, Set<string>>();
  for (const { field, path } of losses) {
    const fields = lost.get(path.join("/")) ?? new Set();
    for (const name of [field, ...(fieldsOfLoss[field] ?? [])]) fields.add(name);
    lost.set(path.join("/"), fields);
  }
  return lost;
}

function comparableEvent(agenda: Agenda, losses: ReadonlyMap<string, ReadonlySet<string>>): Fields {
  const lost = losses.get("") ?? new Set();
  const { sessions, ...event } = agenda;
  const days = sessions.flatMap(({ day = "" }) => (/^\d{4}-/u.test(day) ? [day] : []));
  const last = [agenda.endDate ?? agenda.date ?? "", ...days].sort().at(-1);
  return without(
    {
      ...event,
      id: agenda.id,
      endDate: last,
      moderators:
        event.moderators.length === 0
          ? undefined
          : event.moderators.map((person, index) =>
              comparablePerson(person, losses.get(`moderators/${index}`) ?? new Set()),
            ),
      ...times(agenda, lost.has("timeZone")),
    },
    lost,
  );
}

function comparableItem(
  item: AgendaSession,
  agenda: Agenda,
  lost: ReadonlyMap<string, ReadonlySet<string>>,
  path: string,
  isZoneLost: boolean,
): Fields {
  const own = lost.get(path) ?? new Set<string>();
  const isDateLost = lost.get("")?.has("date") === true;
  return without(
    {
      ...item,
      ...times(item, isZoneLost),
      ...(isDateLost && { day: undefined, start: undefined, end: undefined }),
      ...(!isDateLost && { day: item.day ?? agenda.date }),
      language: item.language ?? agenda.language,
      materials: [...(item.materials ?? [])].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
      participants: item.participants.map((person, index) =>
        comparablePerson(person, lost.get(`${path}/participants/${index}`) ?? new Set()),
      ),
      contributions: own.has("contributions")
        ? undefined
        : item.contributions.map((part, index) =>
            comparableItem(part, agenda, lost, `${path}/contributions/${index}`, isZoneLost),
          ),
    },
    own,
  );
}

function comparablePerson(person: AgendaParticipant, lost: ReadonlySet<string>): Fields {
  return without({ ...person, ...(lost.has("id") && { personId: undefined }) }, lost);
}

function times(
  item: Pick<AgendaSession, "start" | "end" | "startTime" | "endTime">,
  isZoneLost: boolean,
): Fields {
  return {
    start: item.start === undefined ? undefined : parseInstant(item.start),
    end: item.end === undefined ? undefined : parseInstant(item.end),
    ...(isZoneLost && { startTime: undefined, endTime: undefined }),
  };
}

function without(fields: Fields, lost: ReadonlySet<string>): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== undefined && !lost.has(name)),
  );
}

import { type ReactElement, useMemo, useState } from "react";
import type { Analysis } from "../programme/analysis.ts";
import { PanelFrame } from "../view/panel-frame.tsx";
import { useJob } from "../view/use-job.ts";
import type { Words } from "../words/words.ts";
import type { WorkshopEngine } from "../worker/workshop-engine.ts";
import type { Lateness } from "./late-way.ts";
import { LateWayList } from "./late-way-list.tsx";
import { readLateness } from "./read-lateness.ts";
import { timeInZone } from "./time-in-zone.ts";

export interface LatePanelProps {
  readonly analysis: Analysis | undefined;
  readonly engine: WorkshopEngine;
  readonly words: Words;
  readonly hasErrors: boolean;
  readonly onTake: (text: string) => void;
  readonly onClose: () => void;
}

/** What to do when a programme runs late: time and delay go in, ways to go on come out. */
export function LatePanel({
  analysis,
  engine,
  words,
  hasErrors,
  onTake,
  onClose,
}: LatePanelProps): ReactElement {
  const zone = analysis?.agenda.timeZone ?? "Europe/Berlin";
  const [at, setAt] = useState(() => timeInZone(Date.now(), zone));
  const [behind, setBehind] = useState("10");
  const [day, setDay] = useState<string>();
  const [protect, setProtect] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<Omit<Lateness, "text">>();
  const [isWrong, setIsWrong] = useState(false);
  const text = analysis?.text;
  const wish = useMemo(
    () => (asked === undefined || text === undefined ? undefined : { ...asked, text }),
    [asked, text],
  );
  const { output, failure } = useJob(engine, "late", wish);
  const days = analysis?.days ?? [];
  const dayName = day ?? days[0]?.name;
  const sessions = (analysis?.agenda.sessions ?? []).filter(
    (session) => session.kind !== "end" && (days.length === 0 || session.day === dayName),
  );
  const ask = () => {
    const read = readLateness(at, behind);
    setIsWrong(read === undefined);
    if (read !== undefined)
      setAsked({ ...read, protect, ...(dayName !== undefined && days.length > 0 && { day: dayName }) });
  };
  return (
    <PanelFrame title={words.say("late.title")} words={words} onClose={onClose}>
      <p>{words.say("late.about")}</p>
      <form
        className="ws-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <label>
          <span>{words.say("late.at")}</span>
          <input type="time" value={at} onInput={(event) => setAt(event.currentTarget.value)} />
        </label>
        <button type="button" className="ws-button" onClick={() => setAt(timeInZone(Date.now(), zone))}>
          {words.say("late.now")}
        </button>
        <label>
          <span>{words.say("late.behind")}</span>
          <input
            type="number"
            inputMode="numeric"
            min="1"
            max="600"
            value={behind}
            onInput={(event) => setBehind(event.currentTarget.value)}
          />
        </label>
        {days.length > 0 && (
          <label>
            <span>{words.say("late.day")}</span>
            <select value={dayName} onChange={(event) => setDay(event.currentTarget.value)}>
              {days.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        {sessions.length > 0 && (
          <details>
            <summary>{words.say("late.protect")}</summary>
            {sessions.map(({ id, title, startTime }) => (
              <label key={id} className="ws-check">
                <input
                  type="checkbox"
                  checked={protect.includes(id)}
                  onChange={({ currentTarget: { checked } }) =>
                    setProtect(checked ? [...protect, id] : protect.filter((other) => other !== id))
                  }
                />
                <span>{[startTime, title].filter((part) => part !== undefined).join(" ")}</span>
              </label>
            ))}
          </details>
        )}
        <button type="submit" className="ws-button ws-button--strong">
          {words.say("late.ask")}
        </button>
      </form>
      <div role="status">
        {isWrong && <p className="ws-alert">{words.say("late.wrongTime")}</p>}
        {failure !== undefined && (
          <p className="ws-alert">{words.say("notice.failed", { reason: failure })}</p>
        )}
      </div>
      {output && <LateWayList ways={output} words={words} hasErrors={hasErrors} onTake={onTake} />}
    </PanelFrame>
  );
}

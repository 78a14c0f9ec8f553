import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { frozenClock } from "../../tests/frozen-clock.ts";
import { messagesFor } from "../messages/messages.ts";
import { liveTelling } from "./live-telling.ts";
import { tellDates } from "./tell-dates.ts";
import { tellNow } from "./tell-now.ts";

const at = (time: string) => Date.parse(`2020-11-24T${time}:00+01:00`);

const tell = (now: number) => tellNow(examples.allianzenBilden, now, messagesFor("de"));

function begun(time: string) {
  const clock = frozenClock(at(time));
  const live = liveTelling({ telling: tell(clock.now()), now: clock.now() }, tell, clock);
  let changes = 0;
  live.subscribe(() => {
    changes += 1;
  });
  return { clock, live, changes: () => changes };
}

const runningIn = (live: ReturnType<typeof liveTelling>) =>
  live.state().telling.running.map(({ title }) => title);

describe("a telling that follows the clock", () => {
  it("waits until it is started, and touches no clock before", () => {
    const { clock, live } = begun("10:05");
    expect(live.state()).toMatchObject({ is: "waiting", spoken: "" });
    expect(clock.waiting()).toBe(0);
  });

  it("needs one timer, from one change to the next, and none when all is over", () => {
    const { clock, live } = begun("11:35");
    live.start();
    expect(clock.waiting()).toBe(1);
    clock.putForward(at("11:40"));
    expect(clock.waiting()).toBe(1);
    clock.putForward(at("12:30"));
    expect(live.state().telling.spoken).toBe("Die Veranstaltung ist zu Ende.");
    expect(clock.waiting()).toBe(0);
  });

  it("does not tick between changes", () => {
    const { clock, live, changes } = begun("11:40");
    live.start();
    const before = live.state();
    clock.putForward(at("12:29"));
    expect(live.state()).toBe(before);
    expect(changes()).toBe(1);
  });

  it("speaks of changes alone, not of what was there when it began", () => {
    const { clock, live } = begun("11:35");
    live.start();
    expect(live.state().spoken).toBe("");
    clock.putForward(at("11:40"));
    expect(live.state().spoken).toMatch(/^Jetzt: Wie können wir Allianzen bilden\?/u);
  });

  it("says nothing where what changes is not shown, such as a contribution whose time was inferred", () => {
    const { clock, live } = begun("10:30");
    live.start();
    clock.putForward(at("10:55"));
    expect(live.state().spoken).toBe("");
    expect(clock.waiting()).toBe(1);
  });

  it("holds what is shown when it is stopped, and catches up when it goes on", () => {
    const { clock, live } = begun("11:35");
    live.start();
    live.stop();
    clock.putForward(at("11:45"));
    expect(live.state()).toMatchObject({ is: "stopped", now: at("11:35") });
    expect(runningIn(live)).toEqual(["Blick von außen"]);
    expect(clock.waiting()).toBe(0);
    live.start();
    expect(live.state().is).toBe("live");
    expect(runningIn(live)).toEqual(["Wie können wir Allianzen bilden? Vielfältige Perspektiven"]);
    expect(live.state().spoken).toMatch(/^Jetzt: Wie können/u);
  });

  it("lets go of the clock and of its listeners", () => {
    const { clock, live } = begun("11:35");
    live.start();
    live.end();
    expect(clock.waiting()).toBe(0);
    let calls = 0;
    const leave = live.subscribe(() => {
      calls += 1;
    });
    leave();
    live.stop();
    expect(calls).toBe(0);
  });

  it("tells when the event is as long as it does not know the time", () => {
    const clock = frozenClock(at("11:35"));
    const live = liveTelling(
      { telling: tellDates(examples.allianzenBilden, messagesFor("de")) },
      tell,
      clock,
    );
    expect(live.state().telling.note).toMatch(/^Dienstag, 24\. November 2020/u);
    live.start();
    expect(runningIn(live)).toEqual(["Blick von außen"]);
    expect(live.state().spoken).toBe("");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInstant } from "../time/parse-instant.ts";
import { anyAgenda } from "./any-agenda.fixture.ts";
import { layOutLanes } from "./lay-out-lanes.ts";

describe("the grids of any agenda", () => {
  it("have every session exactly once", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const grids = layOutLanes(agenda);
        const ids = grids.flatMap(({ cells, unplaced }) => [
          ...cells.map(({ session }) => session.id),
          ...unplaced.map(({ id }) => id),
        ]);
        expect(ids.toSorted()).toEqual(agenda.sessions.map(({ id }) => id).sort());
        for (const { unplaced } of grids) for (const { start } of unplaced) expect(start).toBeUndefined();
      }),
    );
  });

  it("put no two sessions in one place, and leave no lane empty", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        for (const { cells, lanes, rows } of layOutLanes(agenda)) {
          const places = cells.flatMap(({ lane, laneCount, row, rowCount }) =>
            Array.from(
              { length: laneCount * rowCount },
              (_, at) => `${row + Math.floor(at / laneCount)}/${lane + (at % laneCount)}`,
            ),
          );
          expect(places).toHaveLength(new Set(places).size);
          for (const { lane, laneCount, row, rowCount } of cells) {
            expect(laneCount).toBeGreaterThan(0);
            expect(rowCount).toBeGreaterThan(0);
            expect(lane + laneCount).toBeLessThanOrEqual(lanes.length);
            expect(row + rowCount).toBeLessThanOrEqual(rows.length);
          }
          for (const lane of lanes.keys())
            expect(cells.some((cell) => cell.lane <= lane && lane < cell.lane + cell.laneCount)).toBe(true);
        }
      }),
    );
  });

  it("put sessions into the lane of their room or track, from the row of their start to that of their end", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        for (const { cells, lanes, rows } of layOutLanes(agenda))
          for (const { session, lane, laneCount, row, rowCount } of cells) {
            const name = session.room ?? session.track;
            if (name !== undefined) expect([lanes[lane]?.name, laneCount]).toEqual([name, 1]);
            else if (laneCount < lanes.length) expect(lanes[lane]).toEqual({ is: "unnamed" });
            expect(rows[row]?.time).toBe(session.startTime);
            if (session.start === undefined) continue;
            expect(rows[row]?.start).toBe(session.start);
            const minutes = rows.slice(row, row + rowCount).reduce((sum, one) => sum + one.minutes, 0);
            const end = parseInstant(session.end ?? session.start);
            expect(minutes).toBe(Math.max(0, end - parseInstant(session.start)) / 60_000);
          }
      }),
    );
  });

  it("have rows in the order of time, each of a length but for what has none", () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        for (const { rows, cells } of layOutLanes(agenda))
          for (const [index, { minutes, start = "" }] of rows.entries()) {
            if (start !== "" && index > 0)
              expect(parseInstant(start)).toBe(
                parseInstant(rows[index - 1]?.start ?? "") + (rows[index - 1]?.minutes ?? 0) * 60_000,
              );
            if (minutes === 0)
              expect(cells.some(({ row, rowCount }) => row === index && rowCount === 1)).toBe(true);
          }
      }),
    );
  });
});

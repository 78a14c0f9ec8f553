import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { AgendaList, EventProgramme, messagesFor, Timetable } from "../src/index.ts";
import { examples } from "../tests/examples.ts";
import { largeAgenda } from "../tests/large-agenda.ts";

const meta = {
  title: "Real programmes/Event",
  component: EventProgramme,
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de") },
} satisfies Meta<typeof EventProgramme>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What axe looks at, of 13,000 elements: the others are made alike. It would need minutes for all. */
const axeOn = (context: string) => ({ a11y: { context } });

/** The webinar of 24 November 2020, of the series "Kommunen innovativ". */
export const Webinar: Story = {};

/** A conference of three days with 1,000 sessions in 28 rooms, made up to be as large as real ones. */
export const ThreeDaysAsATimetable: Story = {
  args: { agenda: largeAgenda(1_000, { days: 3, rooms: 28 }) },
  parameters: axeOn(".ph-timetable__table tbody > tr:first-child"),
  render: ({ agenda, messages }) => (
    <Timetable agenda={agenda} messages={messages} sessionHref={(id) => `#${id}`} />
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByRole("table")).toHaveLength(3);
    await expect(canvasElement.querySelectorAll(".ph-cell")).toHaveLength(1_000);
  },
};

/** The same as a list. */
export const ThreeDaysAsAList: Story = {
  args: { agenda: largeAgenda(1_000, { days: 3, rooms: 28 }) },
  parameters: axeOn(".ph-item:nth-child(-n + 20)"),
  render: ({ agenda, messages }) => (
    <AgendaList agenda={agenda} messages={messages} sessionHref={(id) => `#${id}`} />
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll(".ph-item")).toHaveLength(1_000);
  },
};

/** Three days with rooms, a meal, an evening by the river. */
export const SummerMeeting: Story = { args: { agenda: examples.severalDays } };

/** Saved before anything was settled: no date, no time, no programme. */
export const EmptyDraft: Story = {
  args: {
    agenda: {
      id: "entwurf",
      title: "Neues Webinar",
      status: "draft",
      timeZone: "Europe/Berlin",
      language: "de",
      moderators: [],
      sessions: [],
    },
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent("Entwurf, Änderungen vorbehalten");
    await expect(canvasElement).toHaveTextContent("Datum noch offen");
    await expect(canvasElement).toHaveTextContent("Das Programm steht noch nicht fest.");
  },
};

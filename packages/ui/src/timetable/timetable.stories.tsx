import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { largeAgenda } from "../../tests/large-agenda.ts";
import { messagesFor } from "../messages/messages.ts";
import { Timetable } from "./timetable.tsx";

const meta = {
  title: "Components/Timetable",
  component: Timetable,
  argTypes: { headingLevel, laneOrder: { control: "object" } },
  args: {
    agenda: examples.severalDays,
    messages: messagesFor("de"),
    headingLevel: 2,
    sessionHref: (id) => `#${id}`,
  },
} satisfies Meta<typeof Timetable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three days, with rooms side by side on the first. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [thursday] = canvas.getAllByRole("table");
    if (thursday === undefined) throw new Error("A table was expected.");
    await expect(thursday).toHaveAccessibleName("Stundenplan, Donnerstag, 30. September 2027");
    const rooms = within(thursday).getAllByRole("columnheader");
    await expect(rooms.map((room) => room.textContent)).toEqual(["Zeit", "Großer Saal", "Werkraum", "Hof"]);
    await expect(within(thursday).getAllByRole("rowheader")).toHaveLength(4);
    const workshop = within(thursday).getByRole("heading", { name: "14:00 Werkstatt: Wirkung messen" });
    await expect(within(workshop).getByRole("link")).toHaveAttribute("href", "#werkstatt-wirkung-messen");
  },
};

/** Below 40 rem the table is a list in the order of time, and each session says its room. It stays a table for screen readers. */
export const Phone: Story = {
  globals: { viewport: { value: "phone" } },
  play: async ({ canvasElement }) => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    await expect(within(canvasElement).getByText("Werkraum ·")).toBeVisible();
    await expect(within(canvasElement).getAllByRole("table")).toHaveLength(3);
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

/** The reader's rooms in the organiser's order, not in that of the text. */
export const LaneOrder: Story = { args: { laneOrder: ["Werkraum", "Hof"] } };

/** Ten rooms do not fit: the table scrolls in a frame, by keyboard too, and its heads stay in sight. */
export const ManyRooms: Story = {
  args: { agenda: largeAgenda(60, { days: 1, rooms: 10 }) },
  play: async ({ canvasElement }) => {
    const [frame] = within(canvasElement).getAllByRole("region", { name: /^Stundenplan/ });
    if (frame === undefined) throw new Error("A frame was expected.");
    await userEvent.tab();
    await expect(frame).toHaveFocus();
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

/** Nothing runs in parallel: a table of one column. The list says the same with less. */
export const OneRoom: Story = { args: { agenda: examples.allianzenBilden } };

export const LongWords: Story = { args: { agenda: examples.longWords } };

export const LongWordsOnAPhone: Story = {
  args: { agenda: examples.longWords },
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const CancelledItem: Story = { args: { agenda: examples.cancelledEvent } };

/** 02:30 occurs twice in this night: each row says which one it is. */
export const ClockChange: Story = { args: { agenda: examples.clockChange } };

export const UndatedDraft: Story = { args: { agenda: examples.undatedDraft } };

export const Empty: Story = { args: { agenda: examples.emptyProgramme } };

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

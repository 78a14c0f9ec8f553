import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { seriesEntries } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { SeriesOverview } from "./series-overview.tsx";

const meta = {
  title: "Components/SeriesOverview",
  component: SeriesOverview,
  argTypes: { headingLevel, now: { control: "date" } },
  args: { entries: seriesEntries, messages: messagesFor("de"), headingLevel: 2 },
} satisfies Meta<typeof SeriesOverview>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole("heading", { level: 2 })).toHaveTextContent("Veranstaltungen");
    await expect(canvas.getAllByRole("heading", { level: 3 })).toHaveLength(seriesEntries.length);
    await expect(canvas.getAllByText("Programm nicht überliefert")).toHaveLength(2);
  },
};

/** As of 10 November 2020: what comes next stands first, what is over last, with its recording. */
export const AtAnInstant: Story = {
  args: { now: Date.parse("2020-11-10T12:00:00+01:00") },
  play: async ({ canvasElement }) => {
    const groups = within(canvasElement).getAllByRole("heading", { level: 2 });
    await expect(groups.map((group) => group.textContent)).toEqual([
      "Als Nächstes",
      "Weitere Termine",
      "Rückblick",
    ]);
  },
};

/** When all is over, nothing comes next. */
export const AllOver: Story = { args: { now: Date.parse("2030-01-01T12:00:00+01:00") } };

export const Dark: Story = { globals: { theme: "dark" } };

export const Phone: Story = {
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const English: Story = { globals: { language: "en" } };

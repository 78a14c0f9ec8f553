import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { RunSheet } from "./run-sheet.tsx";

const meta = {
  title: "Components/RunSheet",
  component: RunSheet,
  argTypes: { headingLevel, notes: { control: "boolean" } },
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de"), headingLevel: 1, notes: true },
} satisfies Meta<typeof RunSheet>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole("table");
    const heads = within(table).getAllByRole("columnheader");
    await expect(heads.map((head) => head.textContent)).toEqual([
      "Zeit",
      "Dauer",
      "Programmpunkt",
      "Mitwirkende",
      "Notizen",
    ]);
    await expect(within(table).getAllByRole("rowheader")).toHaveLength(8);
  },
};

/** Print this story: one A4 page, with room to write. */
export const ToPrint: Story = { globals: { theme: "light", viewport: { value: "tablet" } } };

export const WithoutNotes: Story = { args: { notes: false } };

export const Phone: Story = {
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const SeveralDays: Story = { args: { agenda: examples.severalDays } };

export const LongWords: Story = { args: { agenda: examples.longWords } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

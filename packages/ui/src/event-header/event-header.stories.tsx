import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { EventHeader } from "./event-header.tsx";

const meta = {
  title: "Components/EventHeader",
  component: EventHeader,
  argTypes: { headingLevel },
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de"), headingLevel: 1 },
} satisfies Meta<typeof EventHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const facts = within(canvasElement).getAllByRole("listitem");
    await expect(facts.map((fact) => fact.textContent)).toEqual([
      "Dienstag, 24. November 2020",
      "10:00 – 12:30\u00a0Uhr",
      "online",
    ]);
    await expect(canvasElement).toHaveTextContent(
      "Herbst-Konferenz 2020 · Veranstaltung 5 von 7 · Allianzen bilden!",
    );
  },
};

export const Phone: Story = { globals: { viewport: { value: "phone" } } };

export const Dark: Story = { args: { seriesHref: "#series" }, globals: { theme: "dark" } };

export const LinkedSeries: Story = { args: { seriesHref: "#series" } };

export const LongWords: Story = { args: { agenda: examples.longWords } };

export const LongWordsOnAPhone: Story = {
  args: { agenda: examples.longWords },
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const SeveralDays: Story = { args: { agenda: examples.severalDays } };

export const Cancelled: Story = {
  args: { agenda: examples.cancelledEvent },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText("Abgesagt")).toBeVisible();
  },
};

export const CancelledInTheDark: Story = {
  args: { agenda: examples.cancelledEvent },
  globals: { theme: "dark" },
};

export const Postponed: Story = { args: { agenda: { ...examples.allianzenBilden, status: "postponed" } } };

export const Rescheduled: Story = {
  args: { agenda: { ...examples.allianzenBilden, status: "rescheduled" } },
};

export const UndatedDraft: Story = { args: { agenda: examples.undatedDraft } };

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

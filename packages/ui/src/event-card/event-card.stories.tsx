import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples, seriesEntries } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { EventCard } from "./event-card.tsx";

const meta = {
  title: "Components/EventCard",
  component: EventCard,
  argTypes: { headingLevel },
  args: {
    entry: { ...examples.allianzenBilden, programme: "known", href: "#allianzen-bilden" },
    messages: messagesFor("de"),
    headingLevel: 2,
  },
} satisfies Meta<typeof EventCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const heading = within(canvasElement).getByRole("heading", { level: 2 });
    await expect(within(heading).getByRole("link")).toHaveAttribute("href", "#allianzen-bilden");
    await expect(canvasElement).toHaveTextContent("24. November 2020 Dienstag, 10:00 – 12:30 Uhr");
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const Phone: Story = { globals: { viewport: { value: "phone" } } };

/** The day is not known, and neither is the programme: both are said. */
export const LittleKnown: Story = {
  args: { entry: seriesEntries[2] ?? meta.args.entry },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent("Programm nicht überliefert");
    await expect(canvasElement).toHaveTextContent("zwischen dem 12. und dem 23. November 2020");
  },
};

export const SeveralDays: Story = { args: { entry: { ...examples.severalDays, programme: "known" } } };

export const Cancelled: Story = {
  args: { entry: { ...examples.cancelledEvent, programme: "known", href: "#abgesagt" } },
};

export const UndatedDraft: Story = { args: { entry: { ...examples.undatedDraft, programme: "partial" } } };

export const LongWordsOnAPhone: Story = {
  args: { entry: { ...examples.longWords, programme: "known", href: "#lang" } },
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const English: Story = {
  args: { entry: { ...examples.english, programme: "known", href: "#shared-spaces" } },
  globals: { language: "en" },
};

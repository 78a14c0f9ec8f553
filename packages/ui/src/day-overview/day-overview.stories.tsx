import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { largeAgenda } from "../../tests/large-agenda.ts";
import { AgendaList } from "../agenda-list/agenda-list.tsx";
import { messagesFor } from "../messages/messages.ts";
import { DayOverview } from "./day-overview.tsx";

const meta = {
  title: "Components/DayOverview",
  component: DayOverview,
  argTypes: { headingLevel },
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de"), headingLevel: 2 },
} satisfies Meta<typeof DayOverview>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Tab goes from session to session in the order of time; each says its time and title. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const ruler = within(canvasElement).getByRole("navigation", { name: "Der Tag im Überblick" });
    const links = within(ruler).getAllByRole("link");
    await expect(links).toHaveLength(5);
    await userEvent.tab();
    await expect(within(ruler).getByRole("link", { name: "09:50 Technische Einführung" })).toHaveFocus();
    await userEvent.tab();
    await expect(
      within(ruler).getByRole("link", { name: "10:00 Begrüßung und inhaltliche Einführung" }),
    ).toHaveFocus();
  },
};

/** As it is meant: above the list, into which it leads. */
export const AboveTheList: Story = {
  render: (args) => (
    <div className="story-stack">
      <DayOverview {...args} />
      <AgendaList agenda={args.agenda} messages={args.messages} />
    </div>
  ),
};

/** Rooms are drawn below each other. */
export const SeveralDays: Story = { args: { agenda: examples.severalDays } };

/** Twenty rooms: how much goes on at once, with one link a time that is large enough for a finger. */
export const ManyRooms: Story = {
  args: { agenda: largeAgenda(230, { days: 1 }) },
  play: async ({ canvasElement }) => {
    const links = within(canvasElement).getAllByRole("link");
    await expect(links).toHaveLength(12);
    await expect(links[0]).toHaveAccessibleName("09:00 20 Programmpunkte");
    await expect(links[11]).toHaveAccessibleName("17:15 10 Programmpunkte");
  },
};

export const ManyRoomsOnAPhone: Story = { ...ManyRooms, globals: { viewport: { value: "phone" } } };

export const Cancelled: Story = { args: { agenda: examples.cancelledEvent } };

export const Phone: Story = { globals: { viewport: { value: "phone" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

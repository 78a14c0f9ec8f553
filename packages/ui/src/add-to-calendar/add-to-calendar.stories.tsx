import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { messagesFor } from "../messages/messages.ts";
import { AddToCalendar } from "./add-to-calendar.tsx";

const meta = {
  title: "Components/AddToCalendar",
  component: AddToCalendar,
  argTypes: { headingLevel, links: { control: "object" } },
  args: {
    links: [
      { kind: "file", href: "#allianzen-bilden.ics" },
      { kind: "subscribe", href: "#kommunen-innovativ.ics" },
      { kind: "google", href: "#google" },
      { kind: "outlook", href: "#outlook" },
    ],
    messages: messagesFor("de"),
    headingLevel: 2,
  },
} satisfies Meta<typeof AddToCalendar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Tab reaches the link, then the fold; Enter or Space opens it, and its links follow. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole("link", { name: "In den Kalender (.ics)" })).toHaveFocus();
    await userEvent.tab();
    const summary = canvas.getByText("Weitere Wege in den Kalender");
    await expect(summary).toHaveFocus();
    await expect(canvas.getByText("Google Kalender")).not.toBeVisible();
    await userEvent.click(summary);
    await expect(canvas.getByRole("link", { name: "Google Kalender" })).toBeVisible();
    await userEvent.tab();
    await expect(canvas.getByRole("link", { name: "Ganze Reihe abonnieren" })).toHaveFocus();
    await expect(canvas.queryByRole("menu")).toBeNull();
  },
};

export const OnlyAFile: Story = { args: { links: [{ kind: "file", href: "#datei.ics" }] } };

export const OwnWords: Story = {
  args: { links: [{ kind: "file", href: "#punkt.ics", label: "Nur diesen Programmpunkt eintragen" }] },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const Phone: Story = { globals: { viewport: { value: "phone" } } };

export const English: Story = { globals: { language: "en" } };

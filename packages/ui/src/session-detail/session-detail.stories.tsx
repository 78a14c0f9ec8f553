import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { AddToCalendar } from "../add-to-calendar/add-to-calendar.tsx";
import { messagesFor } from "../messages/messages.ts";
import { SessionDetail } from "./session-detail.tsx";

const [, , block, , panel] = examples.allianzenBilden.sessions;

const meta = {
  title: "Components/SessionDetail",
  component: SessionDetail,
  argTypes: {
    headingLevel,
    sessionId: { control: "select", options: examples.allianzenBilden.sessions.map(({ id }) => id) },
    children: { table: { disable: true } },
  },
  args: {
    agenda: examples.allianzenBilden,
    sessionId: block?.id ?? "",
    messages: messagesFor("de"),
    headingLevel: 1,
    programmeHref: "#programm",
    sessionHref: (id) => `#${id}`,
    personHref: (id) => `#person-${id}`,
    projectHref: (name) => `#projekt-${name}`,
  },
} satisfies Meta<typeof SessionDetail>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole("heading", { level: 1 })).toHaveTextContent(/^Allianzen mit/);
    await expect(canvas.getAllByRole("heading", { level: 2 })).toHaveLength(2);
    const ways = canvas.getByRole("navigation", { name: "Davor und danach" });
    await expect(within(ways).getAllByRole("link")).toHaveLength(3);
  },
};

/** A part of a session says in what it lies. */
export const Contribution: Story = { args: { sessionId: block?.contributions[0]?.id ?? "" } };

export const Panel: Story = {
  args: {
    sessionId: panel?.id ?? "",
    children: (
      <AddToCalendar
        links={[{ kind: "file", href: "#punkt.ics", label: "Nur diesen Punkt eintragen (.ics)" }]}
        messages={messagesFor("de")}
      />
    ),
  },
};

export const Phone: Story = {
  args: { sessionId: panel?.id ?? "" },
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const InARoom: Story = {
  args: { agenda: examples.severalDays, sessionId: examples.severalDays.sessions[2]?.id ?? "" },
};

export const Cancelled: Story = {
  args: {
    agenda: examples.cancelledEvent,
    sessionId: examples.cancelledEvent.sessions.find(({ cancelled }) => cancelled)?.id ?? "",
  },
};

export const LongWordsOnAPhone: Story = {
  args: { agenda: examples.longWords, sessionId: examples.longWords.sessions[2]?.id ?? "" },
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: { agenda: examples.english, sessionId: examples.english.sessions[1]?.id ?? "" },
  globals: { language: "en" },
};

import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { ParticipantList } from "./participant-list.tsx";

const everyone = examples.allianzenBilden.sessions.map(({ participants }) => participants);
const welcome = everyone[1] ?? [];
const panel = everyone[4] ?? [];

const meta = {
  title: "Components/ParticipantList",
  component: ParticipantList,
  args: { participants: welcome, messages: messagesFor("de") },
} satisfies Meta<typeof ParticipantList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two people who share affiliation and project. */
export const SharedAffiliation: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent(
      "Dr. Stephanie Bock und Jan Abt, Deutsches Institut für Urbanistik Projekt KomKomIn",
    );
  },
};

/** A panel is a labelled list in columns; no person is broken apart. */
export const Panel: Story = {
  args: { participants: panel },
  play: async ({ canvasElement }) => {
    const list = within(canvasElement).getByRole("list");
    await expect(within(list).getAllByRole("listitem")).toHaveLength(5);
  },
};

export const PanelOnAPhone: Story = {
  args: { participants: panel },
  globals: { viewport: { value: "phone" } },
};

export const Dark: Story = {
  args: { participants: panel, personHref: (id) => `#${id}`, projectHref: (name) => `#${name}` },
  globals: { theme: "dark" },
};

/** Below each other, as in the side column. */
export const Stacked: Story = { args: { participants: welcome, layout: "stacked" } };

/** Where people and projects have pages. The marks are small, what one hits is not. */
export const Linked: Story = {
  args: { participants: panel, personHref: (id) => `#${id}`, projectHref: (name) => `#${name}` },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("link", { name: "Birgit Böhm" })).toHaveAttribute(
      "href",
      "#birgit-boehm",
    );
  },
};

/** Several roles, long names, somebody asked but not confirmed. */
export const LongWords: Story = {
  args: { participants: examples.longWords.sessions.flatMap(({ participants }) => participants) },
};

export const English: Story = {
  args: { participants: examples.english.sessions.flatMap(({ participants }) => participants).slice(-3) },
  globals: { language: "en" },
};

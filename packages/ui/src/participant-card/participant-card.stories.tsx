import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { ParticipantCard } from "./participant-card.tsx";

const panel = examples.allianzenBilden.sessions[4]?.participants ?? [];
const klie = panel.find(({ name }) => name.endsWith("Klie"));
if (klie === undefined) throw new Error("The example has a panel.");

const meta = {
  title: "Components/ParticipantCard",
  component: ParticipantCard,
  argTypes: { headingLevel, description: { control: "text" } },
  args: {
    participant: klie,
    agenda: examples.allianzenBilden,
    messages: messagesFor("de"),
    headingLevel: 3,
    sessionHref: (id) => `#${id}`,
  },
} satisfies Meta<typeof ParticipantCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole("heading", { level: 3 })).toHaveTextContent("Prof. Dr. Thomas Klie");
    await expect(canvas.getAllByRole("listitem")).toHaveLength(2);
  },
};

/** Where people and projects have pages, and more is known of them. */
export const Described: Story = {
  args: {
    description: "Leitet ein Zentrum, das *Zivilgesellschaft* erforscht.",
    personHref: (id) => `#person-${id}`,
    projectHref: (name) => `#projekt-${name}`,
  },
};

/** Everyone of the panel side by side: the grid is the page's own. */
export const Several: Story = {
  render: (args) => (
    <ul className="story-cards">
      {panel.map((participant) => (
        <li key={participant.name}>
          <ParticipantCard {...args} participant={participant} />
        </li>
      ))}
    </ul>
  ),
};

export const OnlyAName: Story = {
  args: { participant: { name: "Erika Beispiel", kind: "person", role: "speaker" } },
};

export const LongWordsOnAPhone: Story = {
  args: {
    agenda: examples.longWords,
    participant: examples.longWords.sessions[1]?.participants[0] ?? klie,
  },
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { globals: { language: "en" } };

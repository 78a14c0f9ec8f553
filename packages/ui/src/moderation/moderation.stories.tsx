import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { Moderation } from "./moderation.tsx";

const meta = {
  title: "Components/Moderation",
  component: Moderation,
  argTypes: { headingLevel },
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de"), headingLevel: 2 },
} satisfies Meta<typeof Moderation>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const heading = within(canvasElement).getByRole("heading", { level: 2 });
    await expect(heading).toHaveTextContent("Moderation");
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

/** Two people of the same institution. */
export const Two: Story = { args: { agenda: examples.severalDays } };

export const LongWordsOnAPhone: Story = {
  args: { agenda: examples.longWords },
  globals: { viewport: { value: "phone" } },
};

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

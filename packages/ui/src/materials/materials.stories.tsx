import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { Materials } from "./materials.tsx";

const meta = {
  title: "Components/Materials",
  component: Materials,
  argTypes: { headingLevel },
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de"), headingLevel: 2 },
} satisfies Meta<typeof Materials>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const heading = within(canvasElement).getByRole("heading", { level: 2 });
    await expect(heading).toHaveTextContent("Unterlagen");
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const WithoutAddress: Story = {
  args: { agenda: examples.severalDays },
  globals: { viewport: { value: "phone" } },
};

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

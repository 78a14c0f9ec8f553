import type { Meta, StoryObj } from "@storybook/react-vite";
import { headingLevel } from "../../tests/arg-types.ts";
import { messagesFor } from "../messages/messages.ts";
import { SideBlock } from "./side-block.tsx";

const meta = {
  title: "Components/SideBlock",
  component: SideBlock,
  argTypes: { headingLevel },
  args: {
    title: "Kalender",
    messages: messagesFor("de"),
    headingLevel: 2,
    children: (
      <p>
        <a href="#ics">In den Kalender (.ics)</a>
      </p>
    ),
  },
} satisfies Meta<typeof SideBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Dark: Story = { globals: { theme: "dark" } };

import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { examples } from "../../tests/examples.ts";
import { Prose } from "./prose.tsx";

const meta = {
  title: "Components/Prose",
  component: Prose,
  args: { markdown: examples.longWords.description ?? "" },
} satisfies Meta<typeof Prose>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole("listitem")).toHaveLength(2);
    await expect(canvas.getByRole("link")).toHaveAttribute("href", expect.stringMatching(/umbrechen-will$/));
  },
};

/** The larger text that opens a page. */
export const Lead: Story = { args: { markdown: examples.allianzenBilden.description ?? "", size: "lead" } };

export const Dark: Story = { args: { size: "lead" }, globals: { theme: "dark" } };

export const Phone: Story = { globals: { viewport: { value: "phone" } } };

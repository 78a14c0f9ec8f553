import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { messagesFor } from "../messages/messages.ts";
import { ProjectMark } from "./project-mark.tsx";

const meta = {
  title: "Components/ProjectMark",
  component: ProjectMark,
  args: { name: "KoDa_eG", messages: messagesFor("de") },
} satisfies Meta<typeof ProjectMark>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(canvasElement).toHaveTextContent("Projekt KoDa_eG");
  },
};

export const Linked: Story = {
  args: { href: "#koda-eg" },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("link", { name: "Projekt KoDa_eG" })).toBeVisible();
  },
};

export const Dark: Story = { args: { href: "#koda-eg" }, globals: { theme: "dark" } };

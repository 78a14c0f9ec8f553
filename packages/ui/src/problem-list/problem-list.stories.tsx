import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { faultySource, problems } from "../../tests/problems.ts";
import { messagesFor } from "../messages/messages.ts";
import { ProblemList } from "./problem-list.tsx";

const meta = {
  title: "Components/ProblemList",
  component: ProblemList,
  argTypes: { headingLevel, source: { control: "text" } },
  args: {
    problems,
    source: faultySource,
    lineHref: (line: number): string | undefined => `#zeile-${line}`,
    messages: messagesFor("de"),
    headingLevel: 2,
  },
} satisfies Meta<typeof ProblemList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(within(canvas.getByRole("list")).getAllByRole("listitem")).toHaveLength(4);
    await expect(canvas.getByRole("link", { name: "Zeile 6" })).toHaveAttribute("href", "#zeile-6");
    await expect(canvas.getByText("1 Fehler, 1 Warnung, 2 Hinweise")).toBeVisible();
  },
};

/** Found in data, not in a text: nothing to point at. */
export const WithoutSource: Story = { args: { source: "", lineHref: () => undefined } };

export const NothingFound: Story = { args: { problems: [] } };

export const Dark: Story = { globals: { theme: "dark" } };

export const Phone: Story = {
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const English: Story = { globals: { language: "en" } };

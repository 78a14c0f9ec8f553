import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
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
    onMend: undefined,
    onShow: undefined,
    atMost: undefined,
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

/** In an editor: the line leads to its place, and what can be mended at once is mended by a button. */
export const Mending: Story = {
  args: { onMend: fn(), onShow: fn() },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "Zeile 6" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(args.onShow).toHaveBeenCalledWith(
      expect.objectContaining({ code: "beispiel/keine-uhrzeit" }),
    );
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "„10:20“ schreiben (Zeile 6)" })).toHaveFocus();
    await userEvent.keyboard(" ");
    await expect(args.onMend).toHaveBeenCalledWith(
      expect.objectContaining({ edits: [expect.objectContaining({ text: "10:20" })] }),
      expect.objectContaining({ code: "beispiel/keine-uhrzeit" }),
    );
    await expect(canvas.getByRole("status")).toHaveTextContent("1 Fehler, 1 Warnung, 2 Hinweise");
  },
};

export const MendingOnAPhone: Story = { ...Mending, globals: { viewport: { value: "phone" } } };

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

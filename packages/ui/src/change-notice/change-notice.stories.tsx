import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { notesInEnglish, notesInGerman } from "../../tests/changes.ts";
import { messagesFor } from "../messages/messages.ts";
import { ChangeNotice } from "./change-notice.tsx";

const meta = {
  title: "Components/ChangeNotice",
  component: ChangeNotice,
  argTypes: { headingLevel, notes: { control: "object" } },
  args: { notes: notesInGerman, since: "2027-02-20", messages: messagesFor("de"), headingLevel: 2 },
} satisfies Meta<typeof ChangeNotice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What `describeChanges` says of two versions: what matters in full, the rest in the fold. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole("heading", { level: 2 })).toHaveTextContent(
      "Änderungen seit dem 20. Februar 2027",
    );
    await expect(canvas.getAllByRole("list").length).toBeGreaterThan(0);
  },
};

/** Nothing that anyone would have to change in their calendar: no fold, no red. */
export const OnlyMinor: Story = {
  args: { notes: notesInGerman.map((note) => ({ ...note, matters: false })) },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const Phone: Story = { globals: { viewport: { value: "phone" } } };

export const English: Story = { args: { notes: notesInEnglish }, globals: { language: "en" } };

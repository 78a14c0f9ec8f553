import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { RegistrationNote } from "./registration-note.tsx";

const meta = {
  title: "Components/RegistrationNote",
  component: RegistrationNote,
  argTypes: { headingLevel },
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de"), headingLevel: 2 },
} satisfies Meta<typeof RegistrationNote>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const heading = within(canvasElement).getByRole("heading", { level: 2 });
    await expect(heading).toHaveTextContent("Anmeldung");
  },
};

/** While one can register, the link stands out. */
export const Open: Story = {
  args: { open: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole("link", { name: "Zur Anmeldung" })).toBeVisible();
  },
};

/** Too late: it is said, and there is no link any more. */
export const Closed: Story = {
  args: { open: false },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByRole("link")).toBeNull();
    await expect(canvasElement).toHaveTextContent("Die Anmeldung ist geschlossen.");
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const LongWordsOnAPhone: Story = {
  args: { agenda: examples.longWords },
  globals: { viewport: { value: "phone" } },
};

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { EventProgramme, messagesFor } from "../src/index.ts";
import { examples } from "../tests/examples.ts";

/** The clock of these stories is an argument: each shows the same on every day. */
const on24November = (time: string) => Date.parse(`2020-11-24T${time}:00+01:00`);

const meta = {
  title: "State matrix/Event",
  component: EventProgramme,
  argTypes: { now: { control: "date" } },
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de"), sessionHref: (id) => `#${id}` },
} satisfies Meta<typeof EventProgramme>;

export default meta;
type Story = StoryObj<typeof meta>;

const fits = async () => {
  await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
};

/** A week before: one can still register. */
export const Before: Story = {
  args: { now: Date.parse("2020-11-12T12:00:00+01:00"), registrationOpen: true },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByText("läuft gerade")).toBeNull();
    await expect(within(canvasElement).getByRole("link", { name: "Zur Anmeldung" })).toBeVisible();
  },
};

/** 11:00: the second contribution of the block is on. */
export const Live: Story = {
  args: { now: on24November("11:00"), registrationOpen: false },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getAllByText("läuft gerade")).toHaveLength(2);
  },
};

/** 11:45, twelve minutes late: the external view is on, and says when it was to start. */
export const Late: Story = {
  args: {
    agenda: examples.allianzenBildenLate,
    announced: examples.allianzenBilden,
    now: on24November("11:45"),
    registrationOpen: false,
  },
  play: async ({ canvasElement }) => {
    const heading = within(canvasElement).getByRole("heading", { name: /^11:42/ });
    await expect(heading).toHaveTextContent("Blick von außen läuft gerade (bisher 11:30 Uhr)");
  },
};

/** The next day: nothing is on, the recording is there. */
export const Over: Story = {
  args: { now: Date.parse("2020-11-25T12:00:00+01:00"), registrationOpen: false },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).queryByText("läuft gerade")).toBeNull();
    await expect(within(canvasElement).getByText("Aufzeichnung")).toBeVisible();
  },
};

export const Cancelled: Story = { args: { agenda: examples.cancelledEvent } };

export const English: Story = { globals: { language: "en" }, args: { now: on24November("11:00") } };

export const LongWords: Story = { args: { agenda: examples.longWords } };

export const Phone: Story = { globals: { viewport: { value: "phone" } }, play: fits };

export const LongWordsOnAPhone: Story = {
  args: { agenda: examples.longWords },
  globals: { viewport: { value: "phone" } },
  play: fits,
};

/** The reader has set text to 200 %: rem grows, so the layout is that of half the width. */
export const Text200: Story = { globals: { textSize: "200", viewport: { value: "tablet" } }, play: fits };

export const Text200OnAPhone: Story = {
  globals: { textSize: "200", viewport: { value: "phone" } },
  play: fits,
};

/** Line, letter, word and paragraph spacing as WCAG 1.4.12 names them: nothing is cut. */
export const TextSpacing: Story = {
  args: { agenda: examples.longWords },
  globals: { viewport: { value: "phone" } },
  decorators: [
    (Story) => (
      <div className="story-spaced">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await fits();
    const seen = [...canvasElement.querySelectorAll<HTMLElement>(".ph *")].filter(
      (element) => !element.matches(".ph-hidden, .ph-hidden *, svg *"),
    );
    const cut = seen.filter(
      (element) =>
        getComputedStyle(element).overflow !== "visible" &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1),
    );
    await expect(cut.map((element) => element.className)).toEqual([]);
  },
};

export const Dark: Story = { globals: { theme: "dark" }, args: { now: on24November("11:00") } };

export const Night: Story = { globals: { theme: "night" }, args: { now: on24November("11:00") } };

export const HighContrast: Story = {
  globals: { theme: "high-contrast" },
  args: { now: on24November("11:00") },
};

export const HighContrastDark: Story = {
  globals: { theme: "high-contrast-dark" },
  args: { now: on24November("11:00") },
};

export const Kern: Story = { globals: { theme: "kern" }, args: { now: on24November("11:00") } };

export const KernDark: Story = { globals: { theme: "kern-dark" }, args: { now: on24November("11:00") } };

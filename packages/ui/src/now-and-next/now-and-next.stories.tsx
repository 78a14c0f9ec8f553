import type { Meta, StoryObj } from "@storybook/react-vite";
import { flushSync } from "react-dom";
import { expect, userEvent, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { frozenClock } from "../../tests/frozen-clock.ts";
import { serve } from "../../tests/hydrate.ts";
import { messagesFor } from "../messages/messages.ts";
import { NowAndNext } from "./now-and-next.tsx";

const standing = (time: string) => {
  const clock = frozenClock(time);
  return { clock, now: clock.now() };
};

/** What is on right now and what comes next: for the day of the event, on top of its page. */
const meta = {
  title: "Interactive/NowAndNext",
  component: NowAndNext,
  argTypes: { headingLevel, now: { control: false }, clock: { control: false } },
  args: {
    agenda: examples.allianzenBilden,
    messages: messagesFor("de"),
    ...standing("2020-11-24T11:35:00+01:00"),
  },
} satisfies Meta<typeof NowAndNext>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Running: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole("region", { name: "Jetzt und gleich" })).toBeVisible();
    await expect(canvas.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "Jetzt",
      "Danach",
    ]);
    await expect(canvas.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
      "Blick von außen",
      "Wie können wir Allianzen bilden? Vielfältige Perspektiven",
    ]);
    await expect(canvas.getByRole("status")).toBeEmptyDOMElement();
  },
};

const ahead = frozenClock("2020-11-24T11:36:00+01:00");
const changeAt = (time: string) => {
  flushSync(() => ahead.putForward(Date.parse(`2020-11-24T${time}:00+01:00`)));
};

/** The clock is put forward: what is on changes, and is said once. */
export const Changing: Story = {
  args: { clock: ahead, now: ahead.now() },
  beforeEach: () => ahead.putForward(Date.parse("2020-11-24T11:36:00+01:00")),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    changeAt("11:40");
    await expect(canvas.getByRole("status")).toHaveTextContent(/^Jetzt: Wie können wir Allianzen bilden\?/);
    await expect(canvas.getAllByRole("link")[1]).toHaveTextContent("Ende der Onlineveranstaltung");
    changeAt("12:30");
    await expect(canvas.getByRole("status")).toHaveTextContent("Die Veranstaltung ist zu Ende.");
    await expect(canvas.queryByRole("button")).toBeNull();
  },
};

/** By keyboard: the button comes after the links, stops, keeps the focus, and lets it go on. */
export const Stopped: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole("link", { name: "Blick von außen" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    const button = canvas.getByRole("button", { name: "Anzeige anhalten" });
    await expect(button).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect(button).toHaveAccessibleName("Anzeige weiterlaufen lassen");
    await expect(canvas.getByText("Angehalten um 11:35 Uhr.")).toBeVisible();
    await expect(button).toHaveFocus();
    await userEvent.keyboard(" ");
    await expect(button).toHaveAccessibleName("Anzeige anhalten");
    await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  },
};

/** What the server sends is what the browser renders first; then it comes alive. */
export const ServedThenAlive: Story = {
  render: () => <div data-testid="page" />,
  play: async ({ canvasElement, args }) => {
    const page = within(canvasElement).getByTestId("page");
    const served = serve(<NowAndNext {...args} />, page);
    await expect(within(page).getByText("Blick von außen")).toBeVisible();
    await expect(within(page).queryByRole("button")).toBeNull();
    const mended = served.hydrate();
    await expect(await within(page).findByRole("button", { name: "Anzeige anhalten" })).toBeVisible();
    await expect(mended).toEqual([]);
    await expect(within(page).getByRole("status")).toBeEmptyDOMElement();
  },
};

/** A page that was built ahead says when the event is, until the browser knows what time it is. */
export const BuiltAhead: Story = {
  render: () => <div data-testid="page" />,
  play: async ({ canvasElement, args }) => {
    const page = within(canvasElement).getByTestId("page");
    const served = serve(<NowAndNext {...args} now={undefined} />, page);
    await expect(page).toHaveTextContent("Dienstag, 24. November 2020, 10:00 – 12:30 Uhr");
    const mended = served.hydrate();
    await expect(await within(page).findByRole("heading", { name: "Jetzt" })).toBeVisible();
    await expect(mended).toEqual([]);
  },
};

export const DaysBefore: Story = { args: standing("2020-11-20T09:00:00+01:00") };

export const SoonToBegin: Story = { args: standing("2020-11-24T09:30:00+01:00") };

export const InABreak: Story = {
  args: { agenda: examples.severalDays, ...standing("2027-10-01T10:45:00+02:00") },
};

/** Two rooms at once: each with its room. */
export const ParallelRooms: Story = {
  args: { agenda: examples.severalDays, ...standing("2027-09-30T14:30:00+02:00") },
};

export const BetweenDays: Story = {
  args: { agenda: examples.severalDays, ...standing("2027-10-01T23:30:00+02:00") },
};

export const Over: Story = { args: standing("2020-11-24T13:00:00+01:00") };

export const Cancelled: Story = {
  args: { agenda: examples.cancelledEvent, ...standing("2027-06-08T14:30:00+02:00") },
};

export const Undated: Story = {
  args: { agenda: examples.undatedDraft, ...standing("2027-06-08T14:30:00+02:00") },
};

export const LongWordsOnAPhone: Story = {
  args: { agenda: examples.longWords, ...standing("2027-03-04T09:30:00+01:00") },
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = {
  args: { agenda: examples.english, ...standing("2027-06-17T11:20:00+01:00") },
  globals: { language: "en" },
};

import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { AgendaList } from "./agenda-list.tsx";

const meta = {
  title: "Components/AgendaList",
  component: AgendaList,
  argTypes: { headingLevel, now: { control: "date" } },
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de"), headingLevel: 2 },
} satisfies Meta<typeof AgendaList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const items = canvas.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
    await expect(items).toEqual([
      "09:50 Technische Einführung (optional, vor Beginn)",
      "10:00 Begrüßung und inhaltliche Einführung",
      "10:20 Allianzen mit unterschiedlichen Akteuren: Ergebnisse aus „Kommunen innovativ“",
      "11:30 Blick von außen",
      "11:40 Wie können wir Allianzen bilden? Vielfältige Perspektiven",
      "12:30 Ende der Onlineveranstaltung",
    ]);
    const parts = canvas.getByText("Beiträge").nextElementSibling;
    await expect(parts).toHaveRole("list");
    await expect(parts?.querySelectorAll("h4")).toHaveLength(2);
    const panel = canvas.getByText("Podium").nextElementSibling;
    await expect(panel).toHaveRole("list");
    await expect(panel?.children).toHaveLength(5);
    await expect(canvas.getByText("20 Min.")).toHaveTextContent("Dauer, erschlossen: 20 Min.");
  },
};

export const Phone: Story = { globals: { viewport: { value: "phone" } } };

export const Dark: Story = { globals: { theme: "dark" } };

/** Each item links to its page; the whole title is the target. */
export const LinkedItems: Story = {
  args: { sessionHref: (id) => `#${id}` },
  play: async ({ canvasElement }) => {
    const links = within(canvasElement).getAllByRole("link");
    await expect(links).toHaveLength(8);
    for (const link of links) await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(22);
  },
};

/** Times without a leading zero, with a full stop. */
export const HouseStyle: Story = {
  globals: { timeNotation: "9.50" },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText("9.50")).toHaveAttribute(
      "datetime",
      "2020-11-24T09:50:00+01:00",
    );
  },
};

/** Contributions to any depth, a cancelled one, a panel with a moderator of its own. */
export const LongWords: Story = {
  args: { agenda: examples.longWords },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvasElement.querySelectorAll(".ph-parts")).toHaveLength(3);
    await expect(canvas.getByRole("heading", { name: /^Entfallener Beitrag .* entfällt$/ })).toBeVisible();
  },
};

export const LongWordsOnAPhone: Story = {
  args: { agenda: examples.longWords },
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

/** Days have headings, items follow one level below. */
export const SeveralDays: Story = {
  args: { agenda: examples.severalDays },
  play: async ({ canvasElement }) => {
    const days = within(canvasElement).getAllByRole("heading", { level: 3 });
    await expect(days.map((day) => day.textContent)).toEqual([
      "Donnerstag, 30. September 2027",
      "Freitag, 1. Oktober 2027",
      "Samstag, 2. Oktober 2027",
    ]);
    await expect(within(canvasElement).getAllByRole("heading", { level: 4 })).toHaveLength(12);
  },
};

/** Two starts are stated, the others inferred: in italics, and said in words. */
export const UntimedItems: Story = {
  args: { agenda: examples.untimedItems },
  play: async ({ canvasElement }) => {
    const heading = within(canvasElement).getByRole("heading", { name: /Rundgang durch das Quartier/ });
    await expect(heading).toHaveTextContent("Beginn, erschlossen: 10:00 Rundgang durch das Quartier");
  },
};

/** 02:30 occurs twice in this night. */
export const ClockChange: Story = {
  args: { agenda: examples.clockChange },
  play: async ({ canvasElement }) => {
    const times = Array.from(canvasElement.querySelectorAll("time"), (time) => [
      time.textContent,
      time.dateTime,
    ]);
    await expect(times.slice(1, 3)).toEqual([
      ["02:30 MESZ", "2020-10-25T02:30:00+02:00"],
      ["02:30 MEZ", "2020-10-25T02:30:00+01:00"],
    ]);
  },
};

export const CancelledItem: Story = { args: { agenda: examples.cancelledEvent } };

/** At 11:45 on the day: what is on says so, in a word and not by colour alone. For pages that are made anew all the time. */
export const OnNow: Story = {
  args: { now: Date.parse("2020-11-24T11:45:00+01:00") },
  play: async ({ canvasElement }) => {
    const heading = within(canvasElement).getByRole("heading", { name: /^11:40/ });
    await expect(heading).toHaveTextContent(
      "Wie können wir Allianzen bilden? Vielfältige Perspektiven läuft gerade",
    );
  },
};

/** Twelve minutes late: what starts at another time than announced says when it was to start. */
export const Late: Story = {
  args: { agenda: examples.allianzenBildenLate, announced: examples.allianzenBilden },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText("(bisher 11:30 Uhr)")).toBeVisible();
  },
};

export const UndatedDraft: Story = { args: { agenda: examples.undatedDraft } };

export const Empty: Story = { args: { agenda: examples.emptyProgramme } };

/** A site that knows more says it. */
export const EmptyForGood: Story = {
  args: { agenda: examples.emptyProgramme, emptyNote: "Das Programm ist nicht überliefert." },
};

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

/** Inside a page that has its own heading. */
export const WithoutHeading: Story = {
  args: { heading: false },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.queryByRole("heading", { name: "Programm" })).toBeNull();
    await expect(canvas.getAllByRole("heading", { level: 2 })).toHaveLength(6);
  },
};

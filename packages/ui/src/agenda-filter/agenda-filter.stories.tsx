import type { Meta, StoryObj } from "@storybook/react-vite";
import { flushSync } from "react-dom";
import { expect, userEvent, waitFor, within } from "storybook/test";
import { examples } from "../../tests/examples.ts";
import { frozenClock } from "../../tests/frozen-clock.ts";
import { serve } from "../../tests/hydrate.ts";
import { AgendaList } from "../agenda-list/agenda-list.tsx";
import { messagesFor } from "../messages/messages.ts";
import { AgendaFilter } from "./agenda-filter.tsx";

const clock = frozenClock("2020-11-24T10:00:00+01:00");
const afterAPause = () => flushSync(() => clock.putForward(clock.now() + 1_000));

/** Finds items of a programme by day, track, room, project, person and words. For programmes that do not fit on a screen. */
const meta = {
  title: "Interactive/AgendaFilter",
  component: AgendaFilter,
  argTypes: { clock: { control: false } },
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de"), clock, queryPrefix: "story-" },
  render: ({ agenda, messages, ...more }) => (
    <div className="story-stack">
      <AgendaFilter {...more} agenda={agenda} messages={messages} within="agenda" />
      <div id="agenda">
        <AgendaList agenda={agenda} messages={messages} />
      </div>
    </div>
  ),
  beforeEach: () => () => history.replaceState(null, "", addressWithout("story-")),
} satisfies Meta<typeof AgendaFilter>;

export default meta;
type Story = StoryObj<typeof meta>;

function addressWithout(prefix: string): string {
  const address = new URL(location.href);
  for (const name of [...address.searchParams.keys()])
    if (name.startsWith(prefix)) address.searchParams.delete(name);
  return address.href;
}

const itemsIn = (canvasElement: HTMLElement) =>
  within(canvasElement)
    .queryAllByRole("heading", { level: 3 })
    .map(({ textContent }) => textContent.slice(0, 5));

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const form = within(canvasElement).getByRole("form", { name: "Programm filtern" });
    await expect(within(form).getByRole("searchbox", { name: "Suche" })).toHaveValue("");
    await expect(within(form).getByRole("combobox", { name: "Projekt" })).toHaveValue("");
    await expect(within(form).getByRole("status")).toBeEmptyDOMElement();
    await expect(itemsIn(canvasElement)).toHaveLength(6);
  },
};

/** A choice acts at once: the list follows, the count is said, the address can be passed on. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Projekt" }), "KoDa_eG");
    await expect(canvas.getByRole("status")).toHaveTextContent("2 von 6 Programmpunkten");
    await expect(itemsIn(canvasElement)).toEqual(["10:20", "11:40"]);
    await expect(canvas.queryByText(/^Allianzen mit Jugendlichen/)).not.toBeVisible();
    await expect(new URLSearchParams(location.search).get("story-project")).toBe("KoDa_eG");
    await userEvent.click(canvas.getByRole("link", { name: "Ganzes Programm zeigen" }));
    await expect(itemsIn(canvasElement)).toHaveLength(6);
    await expect(canvas.getByRole("searchbox")).toHaveFocus();
    await expect(location.search).not.toContain("story-");
  },
};

/** By keyboard alone; the list follows when typing pauses, or at once with the enter key. */
export const Typed: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole("searchbox")).toHaveFocus();
    await userEvent.keyboard("koerber");
    await expect(itemsIn(canvasElement)).toHaveLength(6);
    afterAPause();
    await expect(itemsIn(canvasElement)).toEqual(["11:30", "11:40"]);
    await userEvent.keyboard(" außen{Enter}");
    await expect(itemsIn(canvasElement)).toEqual(["11:30"]);
    await userEvent.tab();
    await expect(canvas.getByRole("combobox", { name: "Projekt" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole("button", { name: "Filtern" })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect(itemsIn(canvasElement)).toHaveLength(6);
  },
};

/** Nothing is left: that is said, and there is a way back. */
export const NothingLeft: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.type(canvas.getByRole("searchbox"), "Quantenphysik{Enter}");
    await expect(canvas.getByRole("status")).toHaveTextContent("Kein Programmpunkt passt zu dieser Auswahl.");
    await expect(itemsIn(canvasElement)).toEqual([]);
    await expect(canvas.getByRole("link", { name: "Ganzes Programm zeigen" })).toBeVisible();
  },
};

/** Days go with their headings. */
export const SeveralDays: Story = {
  args: { agenda: examples.severalDays },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole("combobox")).toHaveLength(4);
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Strang" }), "Land");
    await expect(itemsIn(canvasElement)).toEqual(["Donne"]);
    await expect(canvas.getAllByRole("list")).toHaveLength(1);
  },
};

/** What the server sends is what the browser renders first. An address that asks for something is followed once it is alive. */
export const ServedThenAlive: Story = {
  render: ({ agenda, messages }) => (
    <div className="story-stack">
      <div data-testid="form" />
      <div id="agenda">
        <AgendaList agenda={agenda} messages={messages} />
      </div>
    </div>
  ),
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const address = new URL(location.href);
    address.searchParams.set("story-person", "eva-nemela");
    history.replaceState(null, "", address);
    const served = serve(<AgendaFilter {...args} within="agenda" />, canvas.getByTestId("form"));
    await expect(canvas.getByRole("button", { name: "Filtern" })).toBeVisible();
    await expect(itemsIn(canvasElement)).toHaveLength(6);
    const mended = served.hydrate();
    await waitFor(() => expect(itemsIn(canvasElement)).toEqual(["11:30", "11:40"]));
    await expect(canvas.getByRole("combobox", { name: "Person" })).toHaveValue("eva-nemela");
    await expect(canvas.getByRole("status")).toHaveTextContent("2 von 6 Programmpunkten");
    await expect(mended).toEqual([]);
  },
};

export const Phone: Story = {
  args: { agenda: examples.longWords },
  globals: { viewport: { value: "phone" } },
  play: async ({ canvasElement }) => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    for (const field of within(canvasElement).getAllByRole("combobox"))
      await expect(field.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

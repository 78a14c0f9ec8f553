import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { examples } from "../../tests/examples.ts";
import { serve } from "../../tests/hydrate.ts";
import { AgendaList } from "../agenda-list/agenda-list.tsx";
import { messagesFor } from "../messages/messages.ts";
import { TimeZoneSwitch } from "./time-zone-switch.tsx";

/** Shows what the clocks show elsewhere, beside the time of the event. For events that people attend from afar. */
const meta = {
  title: "Interactive/TimeZoneSwitch",
  component: TimeZoneSwitch,
  args: { agenda: examples.allianzenBilden, messages: messagesFor("de"), deviceZone: "Asia/Tokyo" },
  render: ({ agenda, messages, ...more }) => (
    <div className="story-stack">
      <TimeZoneSwitch {...more} agenda={agenda} messages={messages} within="agenda" />
      <div id="agenda">
        <AgendaList agenda={agenda} messages={messages} />
      </div>
    </div>
  ),
} satisfies Meta<typeof TimeZoneSwitch>;

export default meta;
type Story = StoryObj<typeof meta>;

const timesIn = (canvasElement: HTMLElement) =>
  Array.from(canvasElement.querySelectorAll(".ph-item__start"), (time) => time.textContent);

const select = (canvasElement: HTMLElement) =>
  within(canvasElement).getByRole("combobox", { name: "Zeiten auch zeigen für" });

/** Nothing is chosen unasked, and nothing remembered. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(select(canvasElement)).toHaveValue("");
    await expect(timesIn(canvasElement)[1]).toBe("10:00");
    await expect(within(canvasElement).getAllByRole("option")[1]).toHaveTextContent(
      /^Japanische .* \(Tokyo\) \(Ihr Gerät\)$/,
    );
    await expect(localStorage).toHaveLength(0);
  },
};

/** The time of the event stays, and `datetime` too; the other one stands beside it. */
export const BothTimes: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(select(canvasElement), "Asia/Tokyo");
    await expect(timesIn(canvasElement)[1]).toBe("10:00 Tokyo: 18:00");
    const [time] = canvasElement.querySelectorAll("time.ph-item__start");
    await expect(time).toHaveAttribute("datetime", "2020-11-24T09:50:00+01:00");
    await expect(canvas.getByRole("status")).toHaveTextContent(
      /^Daneben: Zeiten für Japanische .* \(Tokyo\)\.$/,
    );
    await expect(
      canvas.getByRole("heading", { name: /^11:30 ?Tokyo: ?19:30 Blick von außen/ }),
    ).toBeVisible();
  },
};

/** The day is another one there. */
export const AnotherDay: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(select(canvasElement), "America/Los_Angeles");
    await userEvent.selectOptions(select(canvasElement), "Australia/Sydney");
    await expect(timesIn(canvasElement)[1]).toMatch(/20:00$/);
    await expect(canvasElement.querySelectorAll(".ph-elsewhere")).toHaveLength(6);
  },
};

export const LateEvening: Story = {
  args: { agenda: examples.severalDays },
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(select(canvasElement), "Asia/Tokyo");
    await expect(timesIn(canvasElement)[4]).toMatch(/02:00 \+1 Tag$/);
  },
};

/** Where the clocks show the same, that is said. */
export const SameClocks: Story = {
  args: { deviceZone: "Europe/Paris" },
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(select(canvasElement), "Europe/Paris");
    await expect(within(canvasElement).getByRole("status")).toHaveTextContent(/^Die Uhren gehen dort gleich/);
  },
};

/** By keyboard, there and back again. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(select(canvasElement)).toHaveFocus();
    await userEvent.selectOptions(select(canvasElement), "UTC");
    await expect(timesIn(canvasElement)[0]).toMatch(/08:50$/);
    await userEvent.selectOptions(select(canvasElement), "");
    await expect(timesIn(canvasElement)[0]).toBe("09:50");
    await expect(select(canvasElement)).toHaveFocus();
  },
};

/** What the server sends is what the browser renders first; then it can be chosen. */
export const ServedThenAlive: Story = {
  render: ({ agenda, messages }) => (
    <div className="story-stack">
      <div data-testid="switch" />
      <AgendaList agenda={agenda} messages={messages} />
    </div>
  ),
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement);
    const served = serve(<TimeZoneSwitch {...args} />, canvas.getByTestId("switch"));
    await expect(canvas.getByText(/^Zeiten der Veranstaltung/)).toBeVisible();
    await expect(canvas.queryByRole("combobox")).toBeNull();
    const mended = served.hydrate();
    await expect(await canvas.findByRole("combobox")).toBeVisible();
    await expect(mended).toEqual([]);
  },
};

export const Phone: Story = {
  args: { agenda: examples.longWords },
  globals: { viewport: { value: "phone" } },
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(select(canvasElement), "Asia/Tokyo");
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const Dark: Story = {
  globals: { theme: "dark" },
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(select(canvasElement), "Asia/Tokyo");
  },
};

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { headingLevel } from "../../tests/arg-types.ts";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { ParticipantList } from "../participant-list/participant-list.tsx";
import { SideBlock } from "../side-block/side-block.tsx";
import { EventProgramme } from "./event-programme.tsx";

const german = messagesFor("de");

const meta = {
  title: "Components/EventProgramme",
  component: EventProgramme,
  argTypes: { headingLevel },
  args: { agenda: examples.allianzenBilden, messages: german },
} satisfies Meta<typeof EventProgramme>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The webinar of 24 November 2020. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const page = canvas.getByRole("article");
    await expect(within(page).getByRole("heading", { level: 1 })).toHaveTextContent(
      /^Den Handlungsspielraum/,
    );
    const blocks = within(page).getAllByRole("heading", { level: 2 });
    await expect(blocks.map((heading) => heading.textContent)).toEqual([
      "Programm",
      "Moderation",
      "Anmeldung",
      "Unterlagen",
    ]);
  },
};

export const Phone: Story = {
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const Dark: Story = { globals: { theme: "dark" } };

/** Sites link what they have pages for: items of the programme, people, projects. */
export const WithLinks: Story = {
  args: {
    sessionHref: (id) => `#${id}`,
    personHref: (id) => `#person-${id}`,
    projectHref: (project) => `#project-${project}`,
    seriesHref: "#series",
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole("link", { name: "Blick von außen" })).toHaveAttribute(
      "href",
      "#blick-von-aussen",
    );
    await expect(canvas.getAllByRole("link", { name: "Projekt KoDa_eG" })).toHaveLength(3);
  },
};

/** Further blocks, such as calendar links or projects, go between registration and materials. */
export const MoreBeside: Story = {
  args: {
    side: (
      <SideBlock title="Technik" messages={german}>
        <ParticipantList
          participants={examples.allianzenBilden.moderators}
          messages={german}
          layout="stacked"
        />
      </SideBlock>
    ),
  },
};

export const LongWords: Story = { args: { agenda: examples.longWords } };

export const LongWordsOnAPhone: Story = {
  args: { agenda: examples.longWords },
  globals: { viewport: { value: "phone" } },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};

export const SeveralDays: Story = { args: { agenda: examples.severalDays } };

export const Cancelled: Story = { args: { agenda: examples.cancelledEvent } };

export const UndatedDraft: Story = { args: { agenda: examples.undatedDraft } };

export const EmptyProgramme: Story = { args: { agenda: examples.emptyProgramme } };

export const English: Story = { args: { agenda: examples.english }, globals: { language: "en" } };

/** A German programme on an English page: its own words are marked as German. */
export const GermanProgrammeInEnglish: Story = {
  globals: { language: "en" },
  play: async ({ canvasElement }) => {
    const title = within(canvasElement).getByRole("heading", { level: 1 });
    await expect(title).toHaveAttribute("lang", "de");
  },
};

/** Print this story: the seed's event fits on one A4 page, the side column closes it. */
export const ToPrint: Story = { globals: { theme: "light", viewport: { value: "tablet" } } };

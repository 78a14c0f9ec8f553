import type { Criterion } from "./criteria.ts";

/**
 * How it is known that a criterion is met. `tested`: a test fails where it is not. `seen`: looked at in pictures of the state matrix.
 * `reasoned`: follows from how it is made, nobody has tried it. `page`: depends on the page around. `partly`: not met everywhere, and where
 * is said.
 */
export type Verdict = "tested" | "seen" | "reasoned" | "page" | "partly";

interface Finding {
  readonly verdict: Verdict;
  readonly how: string;
}

export type Assessment = Readonly<Partial<Record<Criterion, Finding>>>;

const tested = (how: string): Finding => ({ verdict: "tested", how });
const seen = (how: string): Finding => ({ verdict: "seen", how });
const reasoned = (how: string): Finding => ({ verdict: "reasoned", how });
const page = (how: string): Finding => ({ verdict: "page", how });
const partly = (how: string): Finding => ({ verdict: "partly", how });

/** What holds for every component. */
const everywhere: Assessment = {
  "1.1.1": reasoned(
    "There are no pictures; signs such as „·“ stand between words that say the same without them.",
  ),
  "1.3.1": tested("Stories and unit tests name the headings, lists and their levels; axe finds nothing."),
  "1.3.2": reasoned("The markup stands in the order in which it is to be read."),
  "1.3.4": reasoned("Nothing asks how the screen is held."),
  "1.4.1": seen("Links are underlined; what is cancelled, inferred, optional or on now is said in words."),
  "1.4.3": tested(
    "Every ink of every theme, light and dark, against paper, tint and target; axe in light and dark.",
  ),
  "1.4.4": seen("Text of 200 % at 640 and 320 pixels: nothing is cut or covered."),
  "1.4.10": tested("320 pixels wide: the page does not scroll sideways, with long words too."),
  "1.4.11": tested(
    "Lines that mean something (accent, alert, focus) reach 3:1 in every theme. Hairlines only divide.",
  ),
  "1.4.12": tested("With the spacing that the criterion names, at 320 pixels, nothing is cut."),
  "1.4.13": reasoned("Nothing appears on hover or focus."),
  "2.1.1": reasoned("What can be done are links: they take the keyboard by nature."),
  "2.1.2": reasoned("Nothing holds the focus."),
  "2.4.3": reasoned("Focus goes in the order of the markup; there is no tabindex above 0."),
  "2.4.4": reasoned("A link is called by the title, the name or the project to which it leads."),
  "2.4.6": tested("Headings say what follows; items have their time in it."),
  "2.4.7": seen("A solid outline of 3 pixels, 4 in high contrast, in a colour that reaches 3:1."),
  "2.4.11": reasoned("Nothing floats above the text."),
  "2.5.3": reasoned("Names are the visible words."),
  "2.5.8": tested(
    "Links in lists are at least 24 pixels high or stand as far apart; links within sentences are exempt.",
  ),
  "3.1.2": tested("Where a programme speaks another language than the messages, its own words say so."),
  "3.2.1": reasoned("Focus changes nothing but the outline."),
  "3.2.4": reasoned("The same thing has the same words everywhere: all come from one table of messages."),
  "4.1.2": tested("axe finds nothing in any story; roles and names are asserted."),
};

/** What is different, or more, in single components. */
const inComponent: Readonly<Record<string, Assessment>> = {
  NowAndNext: {
    "2.1.1": tested("Links, then a button; it keeps the focus when it is pressed."),
    "2.2.2": tested("It changes only when the programme does, and a button stops it."),
    "4.1.3": tested(
      "Each change is said once, politely, without moving the focus. In which words a screen reader says it was not heard.",
    ),
  },
  TimeZoneSwitch: {
    "2.1.1": tested("A choice of the browser's own, there and back by keyboard."),
    "3.2.2": reasoned("A choice adds second times and changes nothing else; the label says so."),
    "3.3.2": tested("The choice has a label."),
    "4.1.3": reasoned("What was added is said in a sentence beside the choice."),
  },
  AgendaFilter: {
    "2.1.1": tested("Fields and the way back, by keyboard alone."),
    "3.2.2": reasoned(
      "A choice hides items in the list below; the focus stays, and the count says what happened.",
    ),
    "3.3.2": tested("Each field has a label."),
    "4.1.3": tested("The count is said when typing pauses."),
  },
  AgendaList: {
    "2.4.1": page("Every item has a heading and an id; a link past the programme is the page's own."),
    "3.1.2": partly(
      "An item held in another language says so in words („Sprache: Englisch“), but its title is marked with the programme's language: which one it is written in is not known.",
    ),
  },
  Timetable: {
    "1.3.1": tested(
      "A table with caption, column and row heads; on a phone it is still a table for screen readers (tested in Chromium alone).",
    ),
    "1.4.10": tested(
      "Below 40 rem a list, without scrolling in two directions. Above, more than five rooms scroll sideways in a frame, as the criterion allows for tables.",
    ),
    "2.1.1": tested("The frame takes the focus, so that arrow keys scroll it."),
    "2.4.11": reasoned(
      "Links keep a margin as high as the heads when they are scrolled into view. Tried in Chromium alone.",
    ),
  },
  DayOverview: {
    "1.1.1": tested(
      "Each bar is a link with time and title as its name; the scale is hidden, because every bar says its time.",
    ),
    "1.4.1": seen("Breaks have another line and ground than talks; what a bar is called says the rest."),
    "1.4.4": seen(
      "The drawing keeps its height; the figures of the scale grow, and below 34 rem every second one is left out.",
    ),
    "1.4.13": reasoned(
      "The browser shows the name of a bar as its own tooltip, which the criterion exempts.",
    ),
    "2.5.8": partly(
      "Bars are at least 26 pixels high, but short items may be narrower than 24. The list that belongs below has the same links in full size.",
    ),
  },
  EventCard: {
    "1.3.2": tested(
      "The date stands before the title for the eye and after it in the markup: both orders make sense, and the heading comes first for the ear.",
    ),
  },
  AddToCalendar: {
    "2.1.1": tested("Tab reaches the link and the fold, Enter and Space open it, its links follow."),
    "4.1.2": tested(
      "The fold is the browser's own `details`: it tells whether it is open. There is no menu.",
    ),
  },
  ChangeNotice: {
    "1.4.1": seen(
      "That something matters is said by its standing first and bold; the red rule only repeats it.",
    ),
    "4.1.2": reasoned("The fold is the browser's own `details`."),
  },
  ProblemList: {
    "1.4.1": seen("Severity is a word before every finding; colour and kind of rule repeat it."),
    "2.1.1": tested("Links or buttons to the lines, and buttons that mend, by keyboard alone."),
    "2.4.3": page(
      "Mending takes a finding and its buttons away: whoever mends moves the focus into the text.",
    ),
    "2.4.6": tested("Buttons that mend say what they write, and in which line."),
    "4.1.3": reasoned("Where findings can be mended, their counts are a status."),
  },
  RunSheet: {
    "1.3.1": tested(
      "A table with column heads; each row is named by its item. That a contribution lies in an item is told by the rows' order and by sight alone.",
    ),
    "1.4.10": tested("Below 36 rem each row becomes a block."),
  },
  SessionDetail: {
    "2.4.6": tested("One title; contributions are one level below."),
  },
};

/** The assessment of a component: what holds everywhere, with its own words where it differs. */
export function assessmentOf(component: string): Assessment {
  return { ...everywhere, ...inComponent[component] };
}

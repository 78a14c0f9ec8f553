/** The success criteria of WCAG 2.2, levels A and AA, that can apply to something that a page shows and does not play. */
export const criteria = [
  { id: "1.1.1", name: "Non-text content" },
  { id: "1.3.1", name: "Info and relationships" },
  { id: "1.3.2", name: "Meaningful sequence" },
  { id: "1.3.4", name: "Orientation" },
  { id: "1.4.1", name: "Use of colour" },
  { id: "1.4.3", name: "Contrast (minimum)" },
  { id: "1.4.4", name: "Resize text" },
  { id: "1.4.10", name: "Reflow" },
  { id: "1.4.11", name: "Non-text contrast" },
  { id: "1.4.12", name: "Text spacing" },
  { id: "1.4.13", name: "Content on hover or focus" },
  { id: "2.1.1", name: "Keyboard" },
  { id: "2.1.2", name: "No keyboard trap" },
  { id: "2.2.2", name: "Pause, stop, hide" },
  { id: "2.4.1", name: "Bypass blocks" },
  { id: "2.4.3", name: "Focus order" },
  { id: "2.4.4", name: "Link purpose (in context)" },
  { id: "2.4.6", name: "Headings and labels" },
  { id: "2.4.7", name: "Focus visible" },
  { id: "2.4.11", name: "Focus not obscured (minimum)" },
  { id: "2.5.3", name: "Label in name" },
  { id: "2.5.8", name: "Target size (minimum)" },
  { id: "3.1.2", name: "Language of parts" },
  { id: "3.2.1", name: "On focus" },
  { id: "3.2.2", name: "On input" },
  { id: "3.2.4", name: "Consistent identification" },
  { id: "3.3.2", name: "Labels or instructions" },
  { id: "4.1.2", name: "Name, role, value" },
  { id: "4.1.3", name: "Status messages" },
] as const;

export type Criterion = (typeof criteria)[number]["id"];

/** Why the others are not in the table. */
export const notApplicable: readonly (readonly [string, string])[] = [
  ["1.2.1 to 1.2.5, 1.4.2", "Nothing plays sound or film. Recordings are linked, and captions are theirs."],
  ["1.3.3, 1.4.5", "No instruction refers to shape or place; no text is a picture."],
  [
    "1.3.5, 3.3.1, 3.3.3, 3.3.4, 3.3.7, 3.3.8",
    "Nothing asks for what could be wrong, binding, or known already.",
  ],
  [
    "2.1.4, 2.5.1, 2.5.2, 2.5.4, 2.5.7",
    "No shortcuts, gestures, drags or movements. Links act on release, as browsers have it.",
  ],
  ["2.2.1, 2.3.1", "Nothing runs out, and nothing flashes."],
  [
    "2.4.2, 2.4.5, 3.1.1, 3.2.3, 3.2.6",
    "The title, the language, the ways through a site and where help stands are the page's own.",
  ],
];

import type { Agenda, AgendaSession } from "@programmheft/core";

/**
 * Shows of an agenda that stands in the page, as a list or a timetable, the items that are kept, and hides the others: from eyes,
 * ears, keyboard and the search of the page, with lists, tables and headings of days in which nothing is left.
 * @param root what holds the agenda
 * @param kept ids of sessions and contributions
 * @returns whether the page has all that is kept; if not, a server has left it out, and is to be asked
 */
export function showItems(
  root: ParentNode,
  agenda: Agenda,
  kept: ReadonlySet<string>,
  idPrefix = "",
): boolean {
  const found = root.querySelectorAll<HTMLElement>("li[id], td[id]");
  const elements = new Map(Array.from(found, (element) => [element.id, element]));
  /** Lists and tables, and whether anything in them is kept. */
  const groups = new Map<HTMLElement, boolean>();
  let isWhole = true;
  const show = (items: readonly AgendaSession[]) => {
    for (const { id, contributions } of items) {
      const element = elements.get(idPrefix + id);
      const isKept = kept.has(id);
      if (element !== undefined) {
        showItem(element, isKept);
        const group = groupOf(element);
        if (group !== null) groups.set(group, isKept || groups.get(group) === true);
      } else if (isKept) isWhole = false;
      show(contributions);
    }
  };
  show(agenda.sessions);
  for (const [group, isKept] of groups) {
    group.hidden = !isKept;
    const before = group.previousElementSibling;
    if (before instanceof HTMLElement && before.matches(".ph-agenda__day, .ph-hidden"))
      before.hidden = !isKept;
  }
  return isWhole;
}

/** A cell keeps its place in the table, and only what is in it goes. */
function showItem(element: HTMLElement, isKept: boolean): void {
  if (element.tagName !== "TD") element.hidden = !isKept;
  else for (const child of element.children) if (child instanceof HTMLElement) child.hidden = !isKept;
}

function groupOf(element: HTMLElement): HTMLElement | null {
  if (element.tagName !== "TD") return element.parentElement;
  return element.closest<HTMLElement>(".ph-timetable__frame") ?? element.closest("table");
}

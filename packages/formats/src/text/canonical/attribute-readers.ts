import type { Participant, Role } from "@programmheft/core";
import type { ItemDraft } from "../items/item-draft.ts";
import { withoutAbsent } from "../without-absent.ts";
import { splitAttributes } from "./attributes.ts";
import { markText } from "./marked-text.ts";
import { readMarkedPeople } from "./people-line.ts";
import { type StatedByAttributes, statedByAttributes } from "./stated-by-attributes.ts";

/** An item without its braces, and what these stated of it. */
interface BracedItem {
  readonly rest: string;
  readonly title?: string;
  readonly stated: StatedByAttributes & Pick<ItemDraft, "project" | "duration">;
}

/** Reads what stands in braces where a text has a front matter but is not in the canonical form as a whole. */
export interface AttributeReaders {
  readonly item: (text: string) => BracedItem;
  /** Nothing where the line has no braces that are known. */
  readonly people: (text: string, role: Role) => readonly Participant[] | undefined;
}

/** The readers of braces, handed on by the canonical form, so that a page without one loads none. */
export const attributeReaders: AttributeReaders = {
  item: (text) => {
    const { rest, attributes } = splitAttributes(markText(text));
    const { title, project, duration } = attributes.values;
    const { stated } = statedByAttributes(attributes);
    return {
      rest: rest.text,
      ...(title === undefined ? {} : { title }),
      stated: { ...stated, ...withoutAbsent({ project, duration }) },
    };
  },
  people: (text, role) => {
    const marked = markText(text);
    return splitAttributes(marked).rest === marked ? undefined : readMarkedPeople(marked, role).participants;
  },
};

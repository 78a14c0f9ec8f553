import type { Agenda } from "@programmheft/core";
import type { ReactElement } from "react";
import type { HeadingLevel } from "../heading/heading.tsx";
import type { Messages } from "../messages/messages.ts";
import { SideBlock } from "../side-block/side-block.tsx";
import { contentLanguage } from "../typography/content-language.ts";
import { MaterialItems } from "./material-items.tsx";

export interface MaterialsProps {
  readonly agenda: Pick<Agenda, "materials" | "language">;
  readonly messages: Messages;
  /** 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/** Slides, recordings and documents of an event. Nothing where there are none. */
export function Materials({ agenda, messages, headingLevel }: MaterialsProps): ReactElement | null {
  const { materials = [], language } = agenda;
  if (materials.length === 0) return null;
  return (
    <SideBlock title={messages.text.materials} messages={messages} headingLevel={headingLevel}>
      <MaterialItems materials={materials} messages={messages} lang={contentLanguage(language, messages)} />
    </SideBlock>
  );
}

import { EventProgramme, messagesFor } from "@programmheft/ui";
import { memo, type ReactElement } from "react";
import type { Analysis } from "../programme/analysis.ts";
import type { Words } from "../words/words.ts";

export interface AgendaViewProps {
  readonly analysis: Analysis;
  readonly words: Words;
}

/** The agenda as everyone will see it. It is drawn anew for a new analysis alone. */
export const AgendaView = memo(
  ({ analysis, words }: AgendaViewProps): ReactElement => (
    <EventProgramme agenda={analysis.agenda} messages={messagesFor(words.language)} headingLevel={2} />
  ),
);

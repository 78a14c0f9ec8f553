import type { ReactElement } from "react";
import { Participants, type ParticipantsProps } from "./participants.tsx";

export type ParticipantListProps = ParticipantsProps;

/**
 * People with role, affiliation, position and project, as one finds them below an item of the programme. Neighbours who share
 * an affiliation are named together; a panel becomes a labelled list in columns that never break a person apart.
 */
export function ParticipantList(props: ParticipantListProps): ReactElement {
  return (
    <div className="ph" lang={props.messages.language}>
      <Participants {...props} />
    </div>
  );
}

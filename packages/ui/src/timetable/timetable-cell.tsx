import type { GridCell } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import type { AgendaItemSetting } from "../agenda-list/agenda-item-setting.ts";
import { AgendaParts } from "../agenda-list/agenda-parts.tsx";
import { isQuiet } from "../agenda-list/is-quiet.ts";
import { SpanTimes } from "../agenda-list/item-times.tsx";
import { ItemTitle } from "../agenda-list/item-title.tsx";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Participants } from "../participant-list/participants.tsx";
import { tableRoles } from "../table/table-roles.ts";
import { typeset } from "../typography/typeset.ts";
import { several } from "./several.ts";

type TimetableCellProps = GridCell & {
  readonly setting: AgendaItemSetting;
  readonly headingLevel: HeadingLevel;
};

/** A session in the table. Where it is named in the head of its column, it is said again only in the list. */
export function TimetableCell({
  session,
  setting,
  headingLevel,
  ...place
}: TimetableCellProps): ReactElement {
  const { messages, lang, idPrefix, personHref, projectHref } = setting;
  const across = place.laneCount > 1 ? " ph-cell--across" : "";
  return (
    <td
      {...tableRoles.cell}
      className={`ph-cell${across}${isQuiet(session) ? " ph-quiet" : ""}`}
      id={`${idPrefix}${session.id}`}
      rowSpan={several(place.rowCount)}
      colSpan={several(place.laneCount)}
    >
      <Heading level={headingLevel} className="ph-item__head">
        <SpanTimes session={session} setting={setting} />
        <ItemTitle session={session} setting={setting} early={false} />
      </Heading>
      <Where session={session} across={place.laneCount > 1} lang={lang} />
      <Participants
        participants={session.participants}
        plainProject={session.project}
        {...{ messages, personHref, projectHref, lang }}
      />
      <AgendaParts session={session} setting={setting} headingLevel={headingLevel} />
    </td>
  );
}

interface WhereProps {
  readonly session: GridCell["session"];
  readonly across: boolean;
  readonly lang: string | undefined;
}

function Where({ session: { room, track }, across, lang }: WhereProps): ReactNode {
  const lane = room ?? track;
  if (lane === undefined) return null;
  const second = room === undefined ? undefined : track;
  return (
    <p className="ph-item__where" lang={lang}>
      <span className={across ? undefined : "ph-cell__lane"}>
        {typeset(lane)}
        {second !== undefined && " · "}
      </span>
      {second !== undefined && typeset(second)}
    </p>
  );
}

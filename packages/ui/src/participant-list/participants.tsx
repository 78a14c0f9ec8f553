import type { AgendaParticipant } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import type { AgendaLinks } from "../link/agenda-links.ts";
import { safeHref } from "../link/safe-href.ts";
import type { Messages } from "../messages/messages.ts";
import { ProjectMark } from "../project-mark/project-mark.tsx";
import { typeset } from "../typography/typeset.ts";
import { groupParticipants, type ParticipantGroup, type RoleGroup } from "./group-participants.ts";

/** Names up to this many letters fit on any line, and so are not broken. */
const shortName = 24;

/** From this many on, people stand in columns instead of below each other. */
const columnsFrom = 4;

export interface ParticipantsProps extends Pick<AgendaLinks, "personHref" | "projectHref"> {
  readonly participants: readonly AgendaParticipant[];
  readonly messages: Messages;
  /** The role that goes without saying here: `speaker` below a session, `moderator` below "Moderation". */
  readonly plainRole?: AgendaParticipant["role"] | undefined;
  /** The project that the place around already names, and that is not repeated. */
  readonly plainProject?: string | undefined;
  /** `line` sets affiliations beside names, `stacked` below them. */
  readonly layout?: "line" | "stacked" | undefined;
  readonly lang?: string | undefined;
}

/** The people of one place, without anything around them: for use inside other components. */
export function Participants(props: ParticipantsProps): ReactElement {
  return (
    <>
      {groupParticipants(props.participants).map((group) => (
        <InRole key={group.role} {...group} {...props} />
      ))}
    </>
  );
}

function InRole({ role, groups, ...props }: RoleGroup & ParticipantsProps): ReactElement {
  const { messages, plainRole = "speaker", lang } = props;
  const label = role === plainRole ? undefined : messages.text[`role.${role}`];
  const layout = role === "panelist" || groups.length >= columnsFrom ? "columns" : (props.layout ?? "line");
  const className = `ph-people ph-people--${layout}`;
  const only = groups.length === 1 ? groups[0] : undefined;
  if (only !== undefined && layout !== "columns") {
    return (
      <p className={className} lang={lang}>
        {label !== undefined && <span className="ph-people__role">{label} </span>}
        <Group {...props} {...only} layout={layout} />
      </p>
    );
  }
  const items = layout === "columns" ? groups.flatMap(({ people }) => people.map(alone)) : groups;
  return (
    <>
      {label !== undefined && <p className="ph-people__role">{label}</p>}
      <ul className={className} lang={lang}>
        {items.map((group) => (
          <li key={group.people.map(({ name }) => name).join()}>
            <Group {...props} {...group} layout={layout} />
          </li>
        ))}
      </ul>
    </>
  );
}

function alone(person: AgendaParticipant): ParticipantGroup {
  return { people: [person] };
}

type GroupProps = ParticipantGroup &
  Pick<ParticipantsProps, "plainProject" | "messages" | "personHref" | "projectHref"> & {
    readonly layout: "line" | "stacked" | "columns";
  };

function Group({
  people,
  layout,
  plainProject,
  messages,
  personHref,
  projectHref,
}: GroupProps): ReactElement {
  const { position, affiliation, project, tentative } = people[0];
  const detail = [position, affiliation].filter((part) => part !== undefined).join(", ");
  const shownProject = project === plainProject ? undefined : project;
  return (
    <>
      {inSentence(
        people.map((person) => <Name key={person.name} person={person} personHref={personHref} />),
        messages.text.and,
      )}
      {tentative && ` (${messages.text.tentative})`}
      {layout === "line" ? detail !== "" && ", " : (detail !== "" || shownProject !== undefined) && <br />}
      {typeset(detail)}
      {shownProject !== undefined && (
        <>
          {" "}
          <ProjectMark name={shownProject} messages={messages} href={projectHref?.(shownProject)} />
        </>
      )}
    </>
  );
}

function Name({
  person,
  personHref,
}: { person: AgendaParticipant } & Pick<AgendaLinks, "personHref">): ReactElement {
  const href = safeHref(person.personId === undefined ? undefined : personHref?.(person.personId));
  const className = `ph-people__name${person.name.length > shortName ? "" : " ph-unbroken"}`;
  const name = typeset(person.name);
  return href === undefined ? (
    <b className={className}>{name}</b>
  ) : (
    <a className={className} href={href}>
      {name}
    </a>
  );
}

/** "A", "A und B", "A, B und C". */
function inSentence(nodes: readonly ReactElement[], and: string): readonly ReactNode[] {
  return nodes.flatMap((node, at) =>
    at === 0 ? [node] : [at === nodes.length - 1 ? ` ${and} ` : ", ", node],
  );
}

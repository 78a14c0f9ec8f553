import type { Project } from "@programmheft/core";
import { typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import { projectAnchor } from "../series/project-href.ts";

export interface ProjectListProps {
  readonly projects: readonly Project[];
}

/** The projects of a series: short name, name in full, and who carries it. */
export function ProjectList({ projects }: ProjectListProps): ReactElement {
  return (
    <section id="projekte" aria-labelledby="projekte-titel">
      <h2 className="ph-label" id="projekte-titel">
        Projekte in den Programmen
      </h2>
      <ul className="site-project-list">
        {projects.map(({ id, name, fullName, partners }) => (
          <li key={id} id={projectAnchor(id)}>
            <h3>{name}</h3>
            <div>
              {fullName !== undefined && <p>{typeset(fullName)}</p>}
              {partners.length > 0 && <p className="site-quiet">{typeset(partners.join(" · "))}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

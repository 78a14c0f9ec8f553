import type { ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";

/** A component as a server sends it. */
export interface ServedComponent {
  readonly container: HTMLElement;
  /** Lets it come alive in its own time. What React had to mend, because its first render was another one, is put into the list. */
  readonly hydrate: () => readonly string[];
}

/** Puts into the page what a server would have sent. */
export function serve(element: ReactElement, page: HTMLElement): ServedComponent {
  const container = document.createElement("div");
  container.innerHTML = renderToString(element);
  page.append(container);
  return {
    container,
    hydrate: () => {
      const mended: string[] = [];
      hydrateRoot(container, element, { onRecoverableError: (error) => mended.push(String(error)) });
      return mended;
    },
  };
}

import { defineRouteMiddleware, type StarlightRouteData } from "@astrojs/starlight/route-data";

type SidebarEntry = StarlightRouteData["sidebar"][number];

/**
 * Starlight takes every address of the sidebar, and of the ways on that follow from it, for one of the page's own language. Those that name a language, or are the same in both,
 * lead where they say.
 */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { starlightRoute } = locals;
  starlightRoute.sidebar = starlightRoute.sidebar.map(withOwnAddress);
  const { prev, next } = starlightRoute.pagination;
  starlightRoute.pagination = {
    prev: prev && { ...prev, href: ownAddress(prev.href) },
    next: next && { ...next, href: ownAddress(next.href) },
  };
});

function withOwnAddress(entry: SidebarEntry): SidebarEntry {
  return entry.type === "group"
    ? { ...entry, entries: entry.entries.map(withOwnAddress) }
    : { ...entry, href: ownAddress(entry.href) };
}

function ownAddress(href: string): string {
  return href.replace(/^\/en\/(?=en\/|storybook\/|handbuch\/)/u, "/");
}

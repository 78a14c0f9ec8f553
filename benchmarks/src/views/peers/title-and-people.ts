/** What calendars show of a session beyond its title only where they are handed it. */
export function titleAndPeople(title: string, people: string): { readonly domNodes: Node[] } {
  return {
    domNodes: [title, people].map((text) => {
      const line = document.createElement("div");
      line.textContent = text;
      return line;
    }),
  };
}

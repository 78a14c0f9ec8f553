import { countInWords, type FoundPage, foundPage } from "./found-pages.ts";
import { type SearchWords, searchWords } from "./search-words.ts";

/** The index, as far as it is used here: https://pagefind.app/docs/api/ */
interface Index {
  readonly search: (
    words: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<unknown> }[] }>;
}

const mostShown = 20;

/** Searches when the form is sent, and at once where the address has words. The address keeps them, so that a search can be shared. */
export function startSearch(form: HTMLFormElement): void {
  const words = searchWords[document.documentElement.lang === "en" ? "en" : "de"];
  const field = form.querySelector("input");
  const count = document.querySelector(".search-count");
  const list = document.querySelector(".search-results");
  if (field === null || count === null || list === null) return;
  const show = async (looked: string) => {
    if (looked === "") return;
    const { sentence, pages } = await look(looked, words);
    list.replaceChildren(...pages.map(entryOf));
    count.textContent = sentence;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const looked = field.value.trim();
    history.replaceState(null, "", looked === "" ? location.pathname : `?q=${encodeURIComponent(looked)}`);
    void show(looked);
  });
  const asked = new URLSearchParams(location.search).get("q")?.trim() ?? "";
  field.value = asked;
  void show(asked);
}

async function look(
  looked: string,
  words: SearchWords,
): Promise<{ readonly sentence: string; readonly pages: readonly FoundPage[] }> {
  try {
    const index: Index = await import(/* @vite-ignore */ new URL("pagefind/pagefind.js", siteRoot()).href);
    const { results } = await index.search(looked);
    const data = await Promise.all(results.slice(0, mostShown).map((result) => result.data()));
    const pages = data.flatMap((page) => foundPage(page) ?? []);
    return { sentence: countInWords({ count: results.length, shown: pages.length, looked }, words), pages };
  } catch {
    return { sentence: words.failed, pages: [] };
  }
}

/** Where the site begins, which may be any folder: this page lies in `suche/` or `en/suche/`. */
function siteRoot(): URL {
  return new URL(/\/en\/suche\/$/u.test(location.pathname) ? "../../" : "../", location.href);
}

function entryOf({ href, title, excerpt }: FoundPage): HTMLLIElement {
  const item = document.createElement("li");
  const heading = document.createElement("h2");
  const link = document.createElement("a");
  link.href = new URL(`.${href}`, siteRoot()).href;
  link.textContent = title;
  heading.append(link);
  const text = document.createElement("p");
  text.textContent = excerpt;
  item.append(heading, text);
  return item;
}

import type { Agenda } from "@programmheft/core";
import type { AgendaProblem, Loaded } from "../agenda-data/agenda-problem.ts";
import { loadText } from "../agenda-data/load-text.ts";
import { readAgenda } from "../agenda-data/read-agenda.ts";
import { jsx } from "../markup/jsx-runtime.ts";
import { showMarkup } from "../markup/show-markup.ts";
import { AgendaMarkup } from "./agenda-markup.tsx";
import { agendaSettings, settingNames } from "./agenda-settings.ts";
import { loadShowing } from "./load-showing.ts";
import { StatusMarkup } from "./status-markup.tsx";

/** The class of what says how loading goes. */
const statusClass = "ph-embed__status";

/**
 * Makes the element known to the page: `<programmheft-agenda src="/agenda.json">`. It shows an agenda in the page itself, without a
 * shadow, so that the page's styles, searches and links reach it. What stands in it before is kept until the agenda is there.
 */
export function defineAgendaElement(name = "programmheft-agenda"): void {
  if (customElements.get(name) !== undefined) return;
  // Defined here and not above, because servers that import this module know no elements.
  class AgendaElement extends HTMLElement {
    static readonly observedAttributes = [...settingNames, "src", "theme"];
    #agenda: Agenda | undefined;
    #parts: readonly (() => void)[] = [];
    #loading: AbortController | undefined;
    /** Attributes are told one by one before the element is connected; they are read once it is. */
    #isStarted = false;

    connectedCallback(): void {
      // While the page is still being read, what the element holds may not be there yet.
      if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", () => void this.#load(), { once: true });
      } else void this.#load();
    }

    disconnectedCallback(): void {
      this.#isStarted = false;
      this.#loading?.abort();
      this.#endParts();
    }

    attributeChangedCallback(attribute: string): void {
      if (attribute === "theme") this.#setTheme();
      else if (!this.#isStarted) return;
      else if (attribute === "src") void this.#load();
      else if (this.#agenda !== undefined) void this.#show(this.#agenda);
    }

    #setTheme(): void {
      const theme = this.getAttribute("theme");
      if (theme === null) delete this.dataset.theme;
      else this.dataset.theme = theme;
    }

    async #load(): Promise<void> {
      if (!this.isConnected) return;
      this.#isStarted = true;
      const { signal } = this.#begin();
      if (this.#agenda === undefined) this.#tell("loading");
      // What it is shown with is fetched at the same time, not after it. If it does not come, `#show` tells so.
      void loadShowing(agendaSettings(this)).catch(() => undefined);
      const loaded = await this.#read(signal);
      if (signal.aborted) return;
      if ("problem" in loaded) this.#tell(loaded.problem);
      else {
        this.#agenda = loaded.value;
        await this.#show(loaded.value);
      }
    }

    /** Whatever was begun before is of no interest any more. */
    #begin(): AbortController {
      this.#loading?.abort();
      this.#loading = new AbortController();
      this.ariaBusy = "true";
      return this.#loading;
    }

    async #read(signal: AbortSignal): Promise<Loaded<Agenda>> {
      const inline = this.querySelector(":scope > script[type='application/json']")?.textContent;
      if (typeof inline === "string") return readAgenda(inline);
      const address = this.getAttribute("src");
      if (address === null) return { problem: "missing" };
      const loaded = await loadText(address, signal);
      return "value" in loaded ? readAgenda(loaded.value) : loaded;
    }

    async #show(agenda: Agenda): Promise<void> {
      const { signal } = this.#begin();
      const settings = agendaSettings(this);
      const showing = await loadShowing(settings).catch(() => undefined);
      if (signal.aborted) return;
      if (showing === undefined) {
        this.#tell("unreachable");
        return;
      }
      this.ariaBusy = null;
      this.#endParts();
      this.#status?.remove();
      showMarkup(this, jsx(AgendaMarkup, { agenda, settings, ...showing }), isData);
      const place = { root: this, agenda, settings, messages: showing.messages };
      this.#parts = showing.parts.flatMap(({ className, start }) => {
        const region = this.querySelector(`:scope > .${className}`);
        return region === null ? [] : [start(region, place)];
      });
      this.#goToTarget();
    }

    /** The browser looked for the place that the address names before it was there. */
    #goToTarget(): void {
      const id = location.hash.slice(1);
      if (id !== "" && document.querySelector(":target") === null)
        this.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView();
    }

    #endParts(): void {
      for (const end of this.#parts) end();
      this.#parts = [];
    }

    get #status(): Element | null {
      return this.querySelector(`:scope > .${statusClass}`);
    }

    #tell(is: "loading" | AgendaProblem): void {
      if (is !== "loading") this.ariaBusy = null;
      const { language } = agendaSettings(this);
      const status = this.#status ?? document.createElement("div");
      status.className = statusClass;
      // What is there already stays, and is not talked over while the agenda is on its way.
      if (is === "loading" && Array.from(this.children).some((child) => child !== status && !isData(child))) {
        status.remove();
        return;
      }
      if (status.parentNode !== this) this.prepend(status);
      showMarkup(status, jsx(StatusMarkup, { is, language, onRetry: () => void this.#load() }));
    }
  }
  customElements.define(name, AgendaElement);
}

/** The agenda itself stays where the page has put it. */
function isData(child: Node): boolean {
  return child instanceof HTMLScriptElement;
}

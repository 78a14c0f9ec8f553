import { createRoot } from "react-dom/client";
import { openDesk } from "./desk/desk.ts";
import { browserStore } from "./draft/browser-store.ts";
import { readDraft, wantsDrafts } from "./draft/draft.ts";
import { beginSession } from "./session/begin-session.ts";
import { holdsText, textInFragment } from "./sharing/share-link.ts";
import { Workshop } from "./view/workshop.tsx";
import type { WorkshopData } from "./view/workshop-data.ts";
import { wordsIn } from "./words/words.ts";
import { workshopEngine } from "./worker/workshop-engine.ts";

/** Opens the workshop in the page that has the place and the data for it. */
async function startWorkshop(): Promise<void> {
  const place = document.getElementById("werkstatt");
  const source = document.getElementById("werkstatt-daten");
  if (place === null || source === null) throw new Error("The page has no place for the workshop");
  // The page was built with this data, from the same sources as this script.
  const { language, series, examples }: WorkshopData = JSON.parse(source.textContent);
  const worker = new Worker(new URL("./worker/workshop-worker.ts", import.meta.url), { type: "module" });
  const engine = workshopEngine(worker, { series, language });
  const words = wordsIn(language);
  const store = browserStore();
  const draft = readDraft(store);
  const shared = holdsText(location.hash) ? ((await textInFragment(location.hash)) ?? "broken") : undefined;
  // What came with the link is open now; the next visit shall find the draft and not the link again.
  if (shared !== undefined) history.replaceState(null, "", location.pathname + location.search);
  const start = beginSession({
    ...(shared !== undefined && { shared }),
    ...(draft && { draft }),
    wantsDraft: wantsDrafts(store),
  });
  const desk = openDesk(start, {
    engine,
    store,
    words: await words,
    // For those who wait for it, such as tests.
    onPrepared: (what) => {
      if (place.dataset.prepared !== "all") place.dataset.prepared = what;
    },
  });
  createRoot(place).render(<Workshop desk={desk} examples={examples} />);
  // What was typed last may not have been kept yet.
  addEventListener("pagehide", desk.keepLastDraft);
  addEventListener("beforeunload", (event) => {
    const { draft, baseline } = desk.session();
    if (draft !== "kept" && desk.text() !== (baseline?.text ?? "")) event.preventDefault();
  });
  addEventListener("hashchange", () => {
    if (holdsText(location.hash)) location.reload();
  });
}

void startWorkshop();

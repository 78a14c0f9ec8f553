import "@programmheft/ui/agenda.css";
import type { PeerView } from "../peer-view.ts";

declare global {
  /** What the server has rendered, by the name of the view. */
  var serverMarkup: Readonly<Record<string, string>>;
}

/** Without a script a browser reads the page itself; the benchmark hands over what it would read. */
function view(name: string, sessionSelector: string): PeerView {
  return {
    sessionSelector,
    mount: (place) => {
      place.innerHTML = globalThis.serverMarkup[name] ?? "";
    },
  };
}

globalThis.peerViews = { list: view("list", ".ph-item"), grid: view("grid", ".ph-cell") };

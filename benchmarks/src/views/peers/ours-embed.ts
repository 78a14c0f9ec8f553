import "@programmheft/embed/styles.css";
import type { PeerView } from "../peer-view.ts";

/** The element loads its agenda by itself: loading, reading and checking are in what is measured. */
function view(name: "list" | "timetable", sessionSelector: string): PeerView {
  return {
    sessionSelector,
    mount: (place) => {
      const element = document.createElement("programmheft-agenda");
      element.setAttribute("src", `/agenda.json${location.search}`);
      element.setAttribute("view", name);
      place.append(element);
    },
  };
}

globalThis.peerViews = { list: view("list", ".ph-item"), grid: view("timetable", ".ph-cell") };

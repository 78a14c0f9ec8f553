import type { Agenda } from "@programmheft/core";
import { AgendaList, messagesFor, Timetable } from "@programmheft/ui";
import "@programmheft/ui/agenda.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import type { PeerView } from "../peer-view.ts";

declare global {
  /** The whole agenda, which the page has loaded before. */
  var wholeAgenda: Agenda;
}

function view(component: typeof AgendaList | typeof Timetable, sessionSelector: string): PeerView {
  return {
    sessionSelector,
    mount: (place) => {
      const props = {
        agenda: globalThis.wholeAgenda,
        messages: messagesFor("de"),
        sessionHref: (id: string) => `/${id}/`,
      };
      createRoot(place).render(createElement(component, props));
    },
  };
}

globalThis.peerViews = { list: view(AgendaList, ".ph-item"), grid: view(Timetable, ".ph-cell") };

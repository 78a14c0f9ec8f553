import { defineAgendaElement } from "./element/define-agenda-element.ts";

// On a server there is nothing to define, and nothing to fail.
if (typeof customElements !== "undefined") defineAgendaElement();

export { defineAgendaElement };

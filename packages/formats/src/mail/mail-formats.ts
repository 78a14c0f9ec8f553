import type { LocalizedText } from "@programmheft/core";
import type { Format } from "../format/format.ts";
import type { WriteOptions } from "../format/format-writer.ts";
import type { Publication } from "../format/publication.ts";
import type { MailMessage } from "./mail-message.ts";
import type { MailOptions } from "./mail-options.ts";

type Purpose = "invitation" | "reminder";

const titles: Readonly<Record<Purpose, LocalizedText>> = {
  invitation: { de: "Einladung", en: "invitation" },
  reminder: { de: "Erinnerung", en: "reminder" },
};

/** Invitation and reminder, each as text and as HTML. */
export const mailFormats: readonly Format[] = (["invitation", "reminder"] as const).flatMap((purpose) => [
  {
    name: purpose,
    title: { de: `${titles[purpose].de} als Text`, en: `${titles[purpose].en} as text` },
    about: {
      de: `${titles[purpose].de} zum Verschicken per E-Mail, als reiner Text mit Betreff`,
      en: `${titles[purpose].en} to send by mail, as plain text with its subject`,
    },
    mediaType: "text/plain",
    extension: `${purpose}.txt`,
    writer: {
      takes: "event",
      canHoldJoinLink: true,
      write: async (publication, options) => {
        const { printMailText } = await import("./print-mail-text.ts");
        const { losses, ...message } = await mailOf(purpose, publication, options);
        return { output: printMailText(message, options?.language ?? publication.agenda.language), losses };
      },
    },
  },
  {
    name: `${purpose}-html`,
    title: { de: `${titles[purpose].de} als HTML`, en: `${titles[purpose].en} as HTML` },
    about: {
      de: `${titles[purpose].de} als schlichte HTML-Mail`,
      en: `${titles[purpose].en} as a simple HTML mail`,
    },
    mediaType: "text/html",
    extension: `${purpose}.html`,
    writer: {
      takes: "event",
      canHoldJoinLink: true,
      write: async (publication, options) => {
        const { html, losses } = await mailOf(purpose, publication, options);
        return { output: html, losses };
      },
    },
  },
]);

async function mailOf(
  purpose: Purpose,
  { agenda, event, series }: Publication,
  { language, joinLink = false, addresses }: WriteOptions = {},
): Promise<MailMessage> {
  const options: MailOptions = {
    language,
    pageUrl: addresses?.pageOf?.(agenda.id),
    joinLink: joinLink ? event.onlineAccess?.joinUrl : undefined,
    senders: series?.organizers,
  };
  if (purpose === "invitation") return (await import("./invitation-mail.ts")).invitationMail(agenda, options);
  return (await import("./reminder-mail.ts")).reminderMail(agenda, options);
}

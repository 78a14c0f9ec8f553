import type { EventStatus, Language } from "@programmheft/core";

/** What a mail is about. */
export type MailPurpose = "invitation" | "reminder" | "change";

/** The words of mails. */
export interface MailWords {
  readonly subject: Readonly<Record<MailPurpose, string>>;
  /** What stands before the subject instead, where the event does not take place as announced. */
  readonly subjectOfStatus: Readonly<Partial<Record<EventStatus, string>>>;
  readonly salutation: string;
  readonly opening: Readonly<Record<MailPurpose, string>>;
  readonly openingOfStatus: Readonly<Partial<Record<EventStatus, string>>>;
  readonly more: string;
  readonly access: string;
  /** Before what has changed and matters, and before the rest. */
  readonly changed: string;
  readonly besides: string;
  readonly now: string;
  readonly closing: string;
  readonly subjectLabel: string;
}

export const mailWords: Readonly<Record<Language, MailWords>> = {
  de: {
    subject: { invitation: "Einladung", reminder: "Erinnerung", change: "Änderung" },
    subjectOfStatus: { cancelled: "Abgesagt", postponed: "Verschoben", draft: "Entwurf" },
    salutation: "Sehr geehrte Damen und Herren,",
    opening: {
      invitation: "wir laden Sie herzlich ein zu unserer Veranstaltung:",
      reminder: "wir erinnern Sie an unsere Veranstaltung:",
      change: "es gibt Neues zu unserer Veranstaltung.",
    },
    openingOfStatus: {
      cancelled: "leider müssen wir diese Veranstaltung absagen:",
      postponed: "leider müssen wir diese Veranstaltung verschieben; der neue Termin steht noch nicht fest:",
    },
    more: "Mehr dazu",
    access: "Zugang",
    changed: "Was sich geändert hat",
    besides: "Außerdem",
    now: "So sieht das Programm jetzt aus",
    closing: "Mit freundlichen Grüßen",
    subjectLabel: "Betreff",
  },
  en: {
    subject: { invitation: "Invitation", reminder: "Reminder", change: "Change" },
    subjectOfStatus: { cancelled: "Cancelled", postponed: "Postponed", draft: "Draft" },
    salutation: "Dear all,",
    opening: {
      invitation: "you are warmly invited to our event:",
      reminder: "this is to remind you of our event:",
      change: "there is news about our event.",
    },
    openingOfStatus: {
      cancelled: "we are sorry to say that this event has been cancelled:",
      postponed: "we are sorry to say that this event has been postponed; there is no new date yet:",
    },
    more: "More",
    access: "Access",
    changed: "What has changed",
    besides: "Besides",
    now: "The programme as it is now",
    closing: "Kind regards",
    subjectLabel: "Subject",
  },
};

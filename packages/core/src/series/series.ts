import { z } from "zod";
import { Event } from "../event/event.ts";
import { RuleSettings } from "../event/rule-settings.ts";
import { Id } from "../id.ts";
import { LanguageTag } from "../language-tag.ts";
import { Organization } from "../people/organization.ts";
import { Person } from "../people/person.ts";
import { Project } from "../people/project.ts";
import { Material } from "../session/material.ts";
import { Line, Prose, WebAddress } from "../text.ts";
import { GermanLand } from "../time/german-land.ts";
import { TimeZone } from "../time/time-zone.ts";
import { Recurrence } from "./recurrence.ts";

/** Events that belong together under one title, and the identities that appear in them. */
export const Series = z.strictObject({
  id: Id,
  title: Line,
  subtitle: Line.optional(),
  description: Prose.optional(),
  language: LanguageTag.default("de"),
  timeZone: TimeZone.default("Europe/Berlin"),
  url: WebAddress.optional(),
  /** Who invites, in the order in which they are named. */
  organizers: z.array(Line).default([]),
  people: z.array(Person).default([]),
  organizations: z.array(Organization).default([]),
  projects: z.array(Project).default([]),
  materials: z.array(Material).default([]),
  /** How many days before an event its registration closes: 7 for "eine Woche vorher". */
  registrationClosesDaysBefore: z.int().nonnegative().optional(),
  /** When its events take place, where they recur. */
  recurrence: Recurrence.optional(),
  /** The Land whose public holidays count for it. */
  land: GermanLand.optional(),
  /** How the rules of `checkSchedule` are set for all events of the series. */
  rules: RuleSettings.optional(),
  /** In the order of the series, which also holds where a date is not known. */
  events: z.array(Event).default([]),
});
export type SeriesInput = z.input<typeof Series>;
export type Series = z.output<typeof Series>;

import { expect, it } from "vitest";
import { type EntryTitle, entryTitle } from "./entry-title.ts";

const title = "Titel";
const isDropped = false;

it.each<[string, string | undefined, Partial<EntryTitle>]>([
  ["Titel", undefined, { status: "scheduled" }],
  ["Titel", "CONFIRMED", { status: "scheduled" }],
  ["Titel", "TENTATIVE", { status: "draft" }],
  ["Titel", "CANCELLED", { status: "cancelled" }],
  ["Titel", " cancelled ", { status: "cancelled" }],
  ["Entwurf: Titel", "TENTATIVE", { status: "draft" }],
  ["Draft: Titel", "tentative", { status: "draft" }],
  ["Verschoben: Titel", "TENTATIVE", { status: "postponed" }],
  ["Postponed: Titel", "TENTATIVE", { status: "postponed" }],
  ["Abgesagt: Titel", "CANCELLED", { status: "cancelled" }],
  ["Entfällt: Titel", "CANCELLED", { status: "scheduled", isDropped: true }],
  ["Cancelled: Titel", "CANCELLED", { status: "scheduled", isDropped: true }],
  ["Entwurf: Titel", "CANCELLED", { title: "Entwurf: Titel", status: "cancelled" }],
  ["Entwurf: Titel", "CONFIRMED", { title: "Entwurf: Titel", status: "scheduled" }],
  ["Verschoben: Titel", undefined, { title: "Verschoben: Titel", status: "scheduled" }],
])("%s with STATUS:%s is read alike from whatever program", (summary, stated, expected) => {
  expect(entryTitle(summary, stated, true)).toEqual({ title, isDropped, ...expected });
  expect(entryTitle(summary, stated, false)).toEqual({ title, isDropped, ...expected });
});

it.each<[string, string | undefined, Partial<EntryTitle>, Partial<EntryTitle>]>([
  ["Abgesagt: Titel", undefined, { status: "cancelled" }, { status: "scheduled" }],
  ["Abgesagt: Titel", "CONFIRMED", { status: "cancelled" }, { status: "scheduled" }],
  ["Abgesagt: Titel", "TENTATIVE", { status: "cancelled" }, { status: "draft" }],
  ["CANCELED Titel", undefined, { status: "cancelled" }, { status: "scheduled" }],
  ["Titel (optional)", undefined, { status: "scheduled", optional: true }, { status: "scheduled" }],
])("%s with STATUS:%s bears a mark with others, and is the title with us", (summary, stated, other, own) => {
  expect(entryTitle(summary, stated, false)).toEqual({ title, isDropped, ...other });
  expect(entryTitle(summary, stated, true)).toEqual({ title: summary, isDropped, ...own });
});

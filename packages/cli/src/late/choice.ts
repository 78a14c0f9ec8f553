import type { Complaint } from "../report/complaint.ts";

/** What somebody's words stand for, or what to say of them. */
export type Choice<Value> = { readonly chosen: Value } | { readonly complaint: Complaint };

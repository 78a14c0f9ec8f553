import type { Material } from "@programmheft/core";
import { foreignAddress, foreignLine } from "../exchange/foreign-text.ts";
import type { ProblemCollector } from "../exchange/problem-collector.ts";
import { type JsonRecord, jsonList, jsonRecord, jsonText } from "../source/json-values.ts";
import { typesOf } from "./linked-events.ts";
import { nameOf } from "./name-of.ts";

/** Documents that a node is the subject of. */
export function materialsOf(node: JsonRecord, problems: ProblemCollector): readonly Material[] {
  return [...jsonList(node.subjectOf), ...jsonList(node.recordedIn)].flatMap((one): readonly Material[] => {
    const url = foreignAddress(jsonText(jsonRecord(one)?.url) ?? jsonText(one));
    const title = foreignLine(nameOf(one), problems);
    if (title === undefined) return [];
    const types = typesOf(jsonRecord(one) ?? {});
    const kind = types.includes("PresentationDigitalDocument")
      ? "slides"
      : types.includes("DigitalDocument")
        ? "document"
        : types.includes("VideoObject")
          ? "recording"
          : "link";
    return [{ title, kind, ...(url !== undefined && { url }) }];
  });
}

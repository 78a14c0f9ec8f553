import type { LocalizedText } from "@programmheft/core";
import { wording } from "../messages/speech.ts";
import type { Complaint } from "../report/complaint.ts";
import type { Command } from "./command.ts";
import { nearestWord } from "./nearest-word.ts";
import type { Option, ValueOption } from "./option.ts";
import { seeHelp } from "./see-help.ts";
import type { TypedToken } from "./typed-tokens.ts";

/** What is wrong with an option as it was typed, if anything. `options` are those that may stand here. */
export function optionComplaint(
  token: TypedToken,
  options: readonly Option[],
  command: Command | undefined,
): Complaint | undefined {
  if (token.kind === "word") return undefined;
  const option = options.find(({ name }) => name === token.name);
  const help = seeHelp(command);
  if (!option) return unknownOption(token.typed, options, command);
  const { value, isAttached } = token;
  if (option.takes === "nothing") {
    return value === undefined
      ? undefined
      : { message: wording("usage.valueUnwanted", { option: `--${option.name}` }), help };
  }
  // What begins with a hyphen is the next option, unless it was attached.
  if (value === undefined || value === "" || (!isAttached && /^-./u.test(value))) {
    const placeholder = option.values?.join(", ") ?? option.expects ?? option.placeholder;
    return { message: wording("usage.valueMissing", { option: `--${option.name}`, placeholder }), help };
  }
  return option.parse(value) === undefined ? unknownValue(option, value, help) : undefined;
}

function unknownOption(typed: string, options: readonly Option[], command: Command | undefined): Complaint {
  const meant = nearestWord(
    typed.replace(/^[-‒–—]+/u, ""),
    options.map(({ name }) => name),
  );
  return {
    message: wording("usage.unknownOption", {
      option: typed,
      command: command ? `programmheft ${command.name}` : "programmheft",
    }),
    help: meant === undefined ? seeHelp(command) : wording("usage.didYouMean", { word: `--${meant}` }),
  };
}

function unknownValue(option: ValueOption, value: string, help: LocalizedText): Complaint {
  if (option.expects) {
    const { name, expects } = option;
    return { message: wording("usage.valueNotUnderstood", { value, option: `--${name}`, expects }), help };
  }
  const values = option.values ?? [];
  const meant = nearestWord(value, values);
  return {
    message: wording("usage.valueUnknown", { value, option: `--${option.name}`, values: values.join(", ") }),
    help: meant === undefined ? help : wording("usage.didYouMean", { word: meant }),
  };
}

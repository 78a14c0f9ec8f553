import { strictUri } from "../exchange/strict-uri.ts";

/** An address that a link may lead to, as strict readers want it written, or nothing where it would run something. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/iu.test(address)) return undefined;
  return strictUri(address);
}

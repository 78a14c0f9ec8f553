/** An address that a link may lead to, or nothing where it would run something. */
export function safeAddress(address: string | undefined): string | undefined {
  if (address === undefined || !/^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/iu.test(address)) return undefined;
  // What stands in an address but may not: brackets and the like are left to the author, the rest is written as in RFC 3986.
  return encodeURI(address.replace(/\p{Cs}/gu, ""))
    .replace(/%25(?=[0-9a-f]{2})/giu, "%")
    .replace(/[[\]|^`{}]/gu, encodeURIComponent);
}

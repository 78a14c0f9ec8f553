/** Whether a text is HTML: it opens with a tag, or tags of blocks stand all over it. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 50_000);
  if (
    /^\s*<(?:!doctype|html|head|body|meta|div|p|table|h[1-6]|section|article|ul|ol|span|style)\b/iu.test(
      start,
    )
  )
    return true;
  return (start.match(/<\/(?:p|td|tr|li|h[1-6]|div|span)>/giu)?.length ?? 0) > 3;
}

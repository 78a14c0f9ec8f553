/** Whether the name of a file ends in one of the extensions, given without the dot and in small letters. */
export function hasExtension(fileName: string, ...extensions: readonly string[]): boolean {
  const name = fileName.toLowerCase();
  return extensions.some((extension) => name.endsWith(`.${extension}`));
}

/** The pickers that some browsers have, by which a file is saved to where it was opened from. */
interface FilePickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

declare global {
  interface Window extends FilePickers {}
}

/** A file that somebody chose, with the handle to write it by where the browser gives one. */
export interface ChosenFile {
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

const textFiles = {
  description: "Programm",
  accept: { "text/markdown": [".md"], "text/plain": [".txt"] },
};

/** Lets somebody choose a file; `undefined` where they choose none. */
export async function chooseFile(): Promise<ChosenFile | undefined> {
  if (window.showOpenFilePicker === undefined) return chooseByInput();
  const handles = await orUndefined(window.showOpenFilePicker({ multiple: false }));
  const handle = handles?.[0];
  return handle && { file: await handle.getFile(), handle };
}

/**
 * Saves a text: to the file it came from, or to one that somebody chooses; where the browser knows no such thing, as a download.
 * Gives the name and what to save by next time, or `undefined` where they choose none.
 */
export async function saveFile(
  text: string,
  name: string,
  known?: FileSystemFileHandle,
): Promise<{ readonly name: string; readonly handle?: FileSystemFileHandle } | undefined> {
  if (window.showSaveFilePicker === undefined) {
    download({ name, mediaType: "text/markdown", content: text });
    return { name };
  }
  const handle =
    known ?? (await orUndefined(window.showSaveFilePicker({ suggestedName: name, types: [textFiles] })));
  if (handle === undefined) return undefined;
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
  return { name: handle.name, handle };
}

/** Puts a file among the downloads. */
export function download(file: {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}): void {
  const url = URL.createObjectURL(new Blob([file.content], { type: `${file.mediaType};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: url, download: file.name });
  link.click();
  URL.revokeObjectURL(url);
}

function chooseByInput(): Promise<ChosenFile | undefined> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement("input"), { type: "file" });
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      resolve(file && { file });
    });
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** Somebody who closes a picker has changed their mind, which is no failure. */
async function orUndefined<Value>(picked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await picked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { PictureWeight, TextMeasure } from "@programmheft/site";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { PicturePainter } from "./picture-painter.ts";

const require = createRequire(import.meta.url);

const fontFiles: Readonly<Record<PictureWeight, string>> = {
  400: "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  600: "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
};

let painter: Promise<PicturePainter> | undefined;

/** Loads what paints pictures: resvg as WebAssembly, which a process may set up but once, and the font of titles. */
export function loadPainter(): Promise<PicturePainter> {
  painter ??= setUp();
  return painter;
}

async function setUp(): Promise<PicturePainter> {
  const [engine, regular, semibold] = await Promise.all([
    readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")),
    readFile(require.resolve(fontFiles[400])),
    readFile(require.resolve(fontFiles[600])),
  ]);
  await initWasm(engine);
  const fonts = { 400: new Uint8Array(regular), 600: new Uint8Array(semibold) };
  return {
    measure: measureOnce((text, weight) => widthOf(text, weight, fonts[weight])),
    paint: (svg) => {
      const drawing = new Resvg(svg, { font: { fontBuffers: [fonts[400], fonts[600]] } });
      const picture = drawing.render();
      const png = picture.asPng();
      picture.free();
      drawing.free();
      return png;
    },
  };
}

/** Titles share their words, and to look at one takes a millisecond. */
function measureOnce(measure: TextMeasure): TextMeasure {
  const known = new Map<string, number>();
  return (text, weight) => {
    const key = `${weight} ${text}`;
    const width = known.get(key) ?? measure(text, weight);
    known.set(key, width);
    return width;
  };
}

/** How wide the ink of a text is, in parts of its size. */
function widthOf(text: string, weight: PictureWeight, font: Uint8Array): number {
  const words = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const drawing = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text font-family="Source Serif 4" font-weight="${weight}" font-size="100">${words}</text></svg>`,
    { font: { fontBuffers: [font] } },
  );
  const box = drawing.getBBox();
  const width = (box?.width ?? 0) / 100;
  box?.free();
  drawing.free();
  return width;
}

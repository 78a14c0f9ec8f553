import type { TextMeasure } from "@programmheft/site";

/** Turns drawings into pictures, with a font of its own: the same drawing gives the same bytes on every machine. */
export interface PicturePainter {
  readonly measure: TextMeasure;
  /** Paints an SVG as PNG. */
  readonly paint: (svg: string) => Uint8Array;
}

import { renderToString } from "react-dom/server";
import { scenes } from "./scenes.tsx";

/** What a server sends for each scene, by name. Loaded by Node while the tests are built, never by the browser. */
export const serverOutput: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(scenes).map(([name, scene]) => [name, renderToString(scene)]),
);

import { serverOutput } from "virtual:server-output";
import { act } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server.browser";
import { expect, it } from "vitest";
import { scenes } from "./scenes.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// This browser stands in Newfoundland and speaks American English; Node stands where the tests run.
it("runs where neither zone nor language are those of the server", () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe("America/St_Johns");
  expect(navigator.language).toBe("en-US");
});

it.each(Object.entries(scenes))("server and browser say the same of %s", (name, scene) => {
  expect(renderToString(scene)).toBe(serverOutput[name]);
});

it.each(Object.entries(scenes))(
  "React takes over what the server sent of %s and changes nothing",
  (name, scene) => {
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = serverOutput[name] ?? "";
    const before = container.innerHTML;
    const roots: Root[] = [];
    const errors: unknown[] = [];
    act(() => {
      roots.push(hydrateRoot(container, scene, { onRecoverableError: (error) => errors.push(error) }));
    });
    expect(errors).toEqual([]);
    expect(container.innerHTML).toBe(before);
    act(() => {
      for (const root of roots) root.unmount();
    });
    container.remove();
  },
);

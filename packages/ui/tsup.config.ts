import { moduleBuild } from "../../tsup.base.ts";

export default moduleBuild({
  index: "src/index.ts",
  styles: "src/styles.css",
  agenda: "src/agenda.css",
  interactive: "src/interactive.css",
  "themes/night": "src/themes/night.css",
  "themes/high-contrast": "src/themes/high-contrast.css",
  "themes/kern": "src/themes/kern.css",
});

import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import { plainHtml } from "./plain-html.ts";

it("writes attributes in lower case and elements without content without a slash", () => {
  const markup = renderToStaticMarkup(
    <p>
      <time dateTime="10:00">10</time>
      <br />
      <input name="a" />
    </p>,
  );
  expect(plainHtml(renderToStaticMarkup(<meta charSet="utf-8" />))).toBe('<meta charset="utf-8">');
  expect(plainHtml(markup)).toBe('<p><time datetime="10:00">10</time><br><input name="a"></p>');
});

it("leaves out the marks that a browser's React would need", () => {
  const hour = 10;
  expect(plainHtml(renderToString(<p>um {hour} Uhr</p>))).toBe("<p>um 10 Uhr</p>");
});

it("does not touch text that looks like markup", () => {
  const text = ' dateTime="10:00" <br/> <!-- -->';
  expect(plainHtml(renderToStaticMarkup(<p title={text}>{text}</p>))).toBe(
    `<p title="${escaped(text)}">${escaped(text)}</p>`,
  );
});

function escaped(text: string): string {
  return text.replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

import { shownProse } from "../words/shown-text.ts";

/** HTML that was put together here: texts have become text in it. There is no way to make one of a string but by `element`. */
export class Markup {
  readonly #html: string;

  private constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }

  /** An element; texts among the children are escaped. Attributes without a value are left out. */
  static element(
    name: ElementName,
    attributes: Readonly<Record<string, string | undefined>>,
    children: readonly Child[],
  ): Markup {
    const written = Object.entries(attributes)
      .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeHtml(value)}"`]))
      .join("");
    const open = `<${name}${written}>`;
    if (voidElements.has(name)) return new Markup(open);
    return new Markup(`${open}${children.map(childHtml).join("")}</${name}>`);
  }

  /** A style sheet that we wrote ourselves. Its text is no HTML: nothing in it is escaped, and it must not end its element. */
  static style(css: string): Markup {
    return new Markup(`<style>${css.replaceAll("</", "")}</style>`);
  }

  /** Children without an element around them. */
  static joined(children: readonly Child[]): Markup {
    return new Markup(children.map(childHtml).join(""));
  }
}

/** What an element holds: markup, text, or nothing. */
export type Child = Markup | string | false | undefined;

type ElementName =
  | "html"
  | "head"
  | "meta"
  | "title"
  | "link"
  | "body"
  | "article"
  | "header"
  | "section"
  | "div"
  | "p"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "h5"
  | "h6"
  | "ol"
  | "ul"
  | "li"
  | "blockquote"
  | "pre"
  | "code"
  | "table"
  | "caption"
  | "thead"
  | "tbody"
  | "tr"
  | "th"
  | "td"
  | "a"
  | "strong"
  | "em"
  | "s"
  | "span"
  | "time"
  | "br";

const voidElements: ReadonlySet<ElementName> = new Set(["meta", "link", "br"]);

/** An element of HTML. */
export function element(
  name: ElementName,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): Markup {
  return Markup.element(name, attributes, children);
}

/** Parts one after another, with text between them. */
export function joined(parts: readonly Child[], between: Markup | string = ""): Markup {
  const present = parts.filter((part) => part !== undefined && part !== false && part !== "");
  return Markup.joined(
    present.flatMap((part, index) => (index === 0 || between === "" ? [part] : [between, part])),
  );
}

/** A heading as deep as asked for; HTML has six levels. */
export function heading(
  level: number,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): Markup {
  return element(headingNames[Math.min(level, headingNames.length) - 1] ?? "h6", attributes, ...children);
}

const headingNames = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

function childHtml(child: Child): string {
  if (child === undefined || child === false) return "";
  return typeof child === "string" ? escapeHtml(child) : String(child);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\u00A0": "&nbsp;",
};

function escapeHtml(text: string): string {
  return shownProse(text).replace(/[&<>"\u00A0]/gu, (sign) => entities[sign] ?? sign);
}

import { type Token, Tokenizer, TokenizerMode } from "parse5";

/** Elements before and after which a reader sees a new line, and how many line ends stand for it. */
const lineEnds: Readonly<Record<string, number>> = {
  ...Object.fromEntries("li tr dt dd figcaption caption option".split(" ").map((name) => [name, 1])),
  ...Object.fromEntries(
    "p div section article ul ol dl table blockquote pre h1 h2 h3 h4 h5 h6 hr header footer main aside figure address"
      .split(" ")
      .map((name) => [name, 2]),
  ),
};
/** Elements whose content is no text for readers, and how it is to be passed over. */
const hidden: Readonly<Record<string, Tokenizer["state"]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};
const markup =
  /<\/?(?:p|br|div|span|a|b|i|u|em|strong|ul|ol|li|dl|dt|dd|h[1-6]|hr|pre|code|blockquote|table|tbody|thead|tr|t[dh]|img|sub|sup|small|font|script|style|iframe|svg|section|article|center)\b[^<>]*>/iu;

/** Whether a text has tags of HTML in it. Markdown with an angle bracket or two has none. */
export function hasHtml(text: string): boolean {
  return text.includes("<") && markup.test(text);
}

/**
 * HTML as text to read, in Markdown: paragraphs, line breaks, lists, links and headings stay, all else that is markup goes, scripts
 * and styles with their content. Linear in the length of the text, however its tags are nested.
 */
export function readableHtml(html: string): string {
  const writer = new ReadableText();
  let isBehindTag = true;
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: (token) => {
        writer.open(token);
        isBehindTag = true;
        const skipped = hidden[token.tagName];
        if (skipped !== undefined) tokenizer.state = skipped;
      },
      onEndTag: ({ tagName }) => {
        writer.close(tagName);
        isBehindTag = true;
      },
      onCharacter: ({ chars }) => writer.add(chars),
      onWhitespaceCharacter: ({ chars }) => writer.add(chars),
      onNullCharacter: passOver,
      onComment: passOver,
      onDoctype: passOver,
      onEof: passOver,
    },
  );
  // What was read is not kept, or each part would be copied with all that stand before it.
  tokenizer.preprocessor.bufferWaterline = 0;
  // The tokenizer goes sign by sign. Text between two tags in which nothing is markup needs no such look.
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf("<", at + 1);
    const part = html.slice(at, next === -1 ? html.length : next);
    const tagLength = part.startsWith("<") ? part.indexOf(">") + 1 : 0;
    if (part.startsWith("<")) {
      isBehindTag = false;
      tokenizer.write(part.slice(0, tagLength), false);
    }
    if (!isBehindTag || tokenizer.state !== TokenizerMode.DATA) {
      tokenizer.write(html.slice(at + tagLength), false);
      break;
    }
    const text = part.slice(tagLength);
    if (/[&\r\0]/u.test(text)) tokenizer.write(text, false);
    else writer.add(text);
    at += part.length;
  }
  tokenizer.write("", true);
  return writer.text();
}

/** What has no words for readers. */
function passOver(): void {
  return;
}

class ReadableText {
  private readonly written: string[] = [];
  /** Line ends and blanks that come before what is written next. */
  private ends = 0;
  private blank = false;
  private prefix = "";
  private skipping: string | undefined;
  private preformatted = 0;
  private link: { readonly at: number; readonly address: string } | undefined;
  private readonly lists: { readonly isOrdered: boolean; count: number }[] = [];
  /** What stands since the last tag: the tokenizer gives it word by word. */
  private pending = "";

  open({ tagName, attrs }: Token.TagToken): void {
    if (this.skipping !== undefined) return;
    this.addPending();
    if (tagName in hidden) this.skipping = tagName;
    this.breakLine(lineEnds[tagName] ?? 0);
    if (tagName === "br") this.ends = Math.min(this.ends + 1, 2);
    if (tagName === "pre") this.preformatted += 1;
    if (tagName === "ul" || tagName === "ol") this.lists.push({ isOrdered: tagName === "ol", count: 0 });
    if (tagName === "li") this.openItem();
    if (tagName === "td" || tagName === "th") this.blank = true;
    if (tagName === "a") {
      const address = attrs.find(({ name }) => name === "href")?.value.trim() ?? "";
      this.link = /^(?:https?:|mailto:)[^\s<>()]+$/iu.test(address)
        ? { at: this.written.length, address }
        : undefined;
    }
  }

  close(tagName: string): void {
    if (this.skipping !== undefined) {
      if (tagName === this.skipping) this.skipping = undefined;
      return;
    }
    this.addPending();
    if (tagName === "pre") this.preformatted = Math.max(0, this.preformatted - 1);
    if (tagName === "ul" || tagName === "ol") this.lists.pop();
    if (tagName === "a") this.closeLink();
    this.breakLine(lineEnds[tagName] ?? 0);
  }

  add(text: string): void {
    if (this.skipping === undefined) this.pending += text;
  }

  text(): string {
    this.addPending();
    return this.written.join("");
  }

  private addPending(): void {
    const text = this.pending;
    if (text === "") return;
    this.pending = "";
    if (this.preformatted === 0) {
      this.addWords(text);
      return;
    }
    text.split("\n").forEach((line, index) => {
      if (index > 0) this.breakLine(1);
      this.addWords(line);
    });
  }

  private addWords(text: string): void {
    const plain = text.replace(/ [\s\u00AD\u200B]+|(?! )[\s\u00AD\u200B]+/gu, " ");
    const words = plain.trim();
    if (plain.startsWith(" ")) this.blank = true;
    if (words === "") return;
    const begins = this.written.length === 0 || this.ends > 0;
    const gap = this.ends > 0 ? "\n".repeat(this.ends) : this.blank ? " " : "";
    if (this.written.length > 0 && gap !== "") this.written.push(gap);
    this.written.push(`${this.prefix}${escapeWords(words, begins && this.prefix === "")}`);
    this.ends = 0;
    this.prefix = "";
    this.blank = plain.endsWith(" ");
  }

  private breakLine(ends: number): void {
    if (ends === 0) return;
    this.ends = Math.max(this.ends, ends === 2 && this.lists.length > 0 ? 1 : ends);
    this.blank = false;
  }

  private openItem(): void {
    const list = this.lists.at(-1);
    if (list !== undefined) list.count += 1;
    const indent = "  ".repeat(Math.min(Math.max(this.lists.length - 1, 0), 8));
    this.prefix = `${indent}${list?.isOrdered === true ? `${list.count}. ` : "- "}`;
  }

  private closeLink(): void {
    const { link } = this;
    this.link = undefined;
    if (link === undefined) return;
    const inside = this.written.splice(link.at).join("");
    const words = inside.trim();
    const isAddress = words === link.address || `${words}/` === link.address;
    const isPlain = words === "" || words.includes("\n") || words.startsWith("- ");
    const gap = inside.slice(0, inside.indexOf(words));
    if (isPlain) this.written.push(inside);
    else if (isAddress) this.written.push(gap, link.address);
    else this.written.push(gap, `[${words.replace(/[[\]]/gu, "\\$&")}](${link.address})`);
  }
}

/** Words as they stand in Markdown, with those signs escaped that would become markup. */
function escapeWords(words: string, begins: boolean): string {
  const escaped = words.replace(/[\\`*<]/gu, "\\$&");
  return begins && /^[#>]/u.test(escaped) ? `\\${escaped}` : escaped;
}

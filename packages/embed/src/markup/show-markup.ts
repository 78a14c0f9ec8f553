import { type FlatElement, type FlatNode, flatNodes } from "./flat-nodes.ts";

/** What JSX calls otherwise than HTML. Everything else differs in case alone, of which HTML takes no notice. */
const attributeNames: Readonly<Record<string, string>> = { className: "class", htmlFor: "for" };

/** What is no attribute. */
const otherProps = new Set(["children", "key", "ref", "value", "defaultValue"]);

/**
 * Makes the children of an element those that the JSX describes. What is there already and fits stays, with its focus, selection and
 * position: HTML that a server has sent is taken over, and nothing flashes. What does not fit is replaced, what is left over goes.
 */
export function showMarkup(parent: Element, node: unknown, keep?: (child: ChildNode) => boolean): void {
  const present = presentNodes(parent, keep);
  const wanted = flatNodes(node).map((one) => ({ one, fitting: present.get(kindOf(one))?.shift() }));
  // What is left over goes first: an element that is moved past it would lose its focus.
  for (const left of present.values()) for (const child of left) child.remove();
  let place = firstOf(parent, keep);
  for (const { one, fitting } of wanted) {
    const shown = fitting ?? create(parent.ownerDocument, one);
    if (shown === place) place = place.nextSibling;
    else parent.insertBefore(shown, place);
    if (typeof one === "string") {
      if (shown.nodeValue !== one) shown.nodeValue = one;
    } else if (shown instanceof Element) update(shown, one, fitting === undefined);
  }
}

function presentNodes(
  parent: Element,
  keep: ((child: ChildNode) => boolean) | undefined,
): Map<string, ChildNode[]> {
  const present = new Map<string, ChildNode[]>();
  for (const child of parent.childNodes) {
    if (keep?.(child)) continue;
    const kind = child instanceof Element ? `${child.localName} ${child.className}` : child.nodeName;
    const alike = present.get(kind);
    if (alike === undefined) present.set(kind, [child]);
    else alike.push(child);
  }
  return present;
}

function firstOf(parent: Element, keep: ((child: ChildNode) => boolean) | undefined): ChildNode | null {
  return Array.from(parent.childNodes).find((child) => !keep?.(child)) ?? null;
}

/** Only what is of one kind is made into another: a heading does not become a paragraph, nor a break a talk. */
function kindOf(node: FlatNode): string {
  return typeof node === "string" ? "#text" : `${node.tag} ${String(node.props.className ?? "")}`;
}

function create(document: Document, node: FlatNode): ChildNode {
  return typeof node === "string" ? document.createTextNode(node) : document.createElement(node.tag);
}

function update(element: Element, { props }: FlatElement, isNew: boolean): void {
  const names = new Set<string>();
  for (const [prop, value] of Object.entries(props)) {
    if (otherProps.has(prop)) continue;
    if (prop.startsWith("on")) {
      Reflect.set(element, prop.toLowerCase(), value);
      continue;
    }
    const name = (attributeNames[prop] ?? prop).toLowerCase();
    const text = attributeText(name, value);
    if (text === undefined) continue;
    names.add(name);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
  for (const name of element.getAttributeNames()) if (!names.has(name)) element.removeAttribute(name);
  if (element.hasChildNodes() || props.children !== undefined) showMarkup(element, props.children);
  // A select takes a value only once it has its options. A field keeps what a reader has put into it; a new one begins with its default.
  const value = props.value ?? (isNew ? props.defaultValue : undefined);
  if (value !== undefined && Reflect.get(element, "value") !== value) Reflect.set(element, "value", value);
}

function attributeText(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "boolean" && !name.startsWith("aria-")) return value ? "" : undefined;
  return String(value);
}

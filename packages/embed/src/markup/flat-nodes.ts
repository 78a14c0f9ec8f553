/** An element that is to stand in the page: its name, and the attributes and children that JSX gave it. */
export interface FlatElement {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Text, or an element. */
export type FlatNode = string | FlatElement;

/**
 * Runs the components in what JSX has made, and gives what is left: elements and texts in order, neighbouring texts as one, as a
 * browser has them that has read the same from a server.
 * @param node whatever may stand between two tags in JSX
 */
export function flatNodes(node: unknown): readonly FlatNode[] {
  const nodes: FlatNode[] = [];
  collect(node, nodes);
  return nodes;
}

function collect(node: unknown, nodes: FlatNode[]): void {
  if (Array.isArray(node)) for (const one of node) collect(one, nodes);
  else if (typeof node === "string" || typeof node === "number") {
    const last = nodes.at(-1);
    if (typeof last === "string") nodes[nodes.length - 1] = last + node;
    else if (node !== "") nodes.push(String(node));
  } else if (isElement(node)) {
    if (typeof node.type === "string") nodes.push({ tag: node.type, props: node.props });
    else collect(node.type(node.props), nodes);
  }
}

interface MadeElement {
  readonly type: string | ((props: unknown) => unknown);
  readonly props: Readonly<Record<string, unknown>>;
}

function isElement(node: unknown): node is MadeElement {
  return typeof node === "object" && node !== null && "type" in node;
}

import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type PublicPackage, publicPackages } from "./public-packages.setup.ts";

/** Something that a package exports, as its readers need it. */
export interface ExportedMember {
  readonly name: string;
  readonly packageName: string;
  /** The doors that it can be imported from, as written in an import. The first is the usual one. */
  readonly doors: readonly string[];
  /** The source file, from the package's `src`, without its ending: `schedule/check-schedule`. */
  readonly module: string;
  readonly kind: "function" | "component" | "schema" | "type" | "value";
  /** What its docstring says, in Markdown; empty where it has none. */
  readonly about: string;
  /** What its docstring says of parameters, each with its name. */
  readonly parameters: readonly { readonly name: string; readonly about: string }[];
  /** What it says of what comes back, and of what is thrown. */
  readonly outcomes: readonly string[];
  readonly examples: readonly string[];
  /** How it is declared, with the types that only its package knows; without what functions do. */
  readonly code: string;
  /** Names in the declaration that lead to other members, as keys of `memberKey`. */
  readonly uses: readonly string[];
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** As many characters as a type may have to stand on one line. */
const longestType = 400;

/** One member among those of all packages. */
export const memberKey = ({ packageName, name }: Pick<ExportedMember, "packageName" | "name">): string =>
  `${packageName} ${name}`;

/** All that the packages export through their doors, read from the sources by the compiler. */
export function readExports(): readonly ExportedMember[] {
  const doors = publicPackages().flatMap((of) => of.doors.map((door) => ({ ...door, of })));
  const program = ts.createProgram(
    doors.map(({ file }) => file),
    compilerOptions(),
  );
  const checker = program.getTypeChecker();
  const found = new Map<ts.Symbol, { readonly of: PublicPackage; readonly name: string; doors: string[] }>();
  for (const { file, specifier, of } of doors) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} exports nothing`);
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = withoutAlias(exported, checker);
      const known = found.get(symbol);
      if (known) known.doors.push(specifier);
      else found.set(symbol, { of, name: exported.name, doors: [specifier] });
    }
  }
  const keys = new Map(
    [...found].map(([symbol, { of, name }]) => [symbol, memberKey({ packageName: of.name, name })]),
  );
  return [...found].map(([symbol, { of, name, doors }]) => {
    const declarations = (symbol.declarations ?? []).filter((one) => !isImplementation(one, symbol));
    const [first] = declarations;
    if (first === undefined) throw new Error(`${name} is declared nowhere`);
    const { code, uses } = printDeclarations(declarations, checker, keys);
    const tagged = (tagName: string) => symbol.getJsDocTags(checker).filter((tag) => tag.name === tagName);
    return {
      name,
      packageName: of.name,
      doors,
      module: moduleOf(first.getSourceFile().fileName),
      kind: kindOf(symbol, first, checker),
      about: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      parameters: tagged("param").map(({ text = [] }) => {
        const [parameter, ...words] = ts.displayPartsToString(text).split(" ");
        return { name: parameter ?? "", about: words.join(" ").replace(/^- /u, "") };
      }),
      outcomes: [
        ...tagged("returns").map(({ text }) => `Returns ${ts.displayPartsToString(text)}`),
        ...tagged("throws").map(({ text }) => `Throws ${ts.displayPartsToString(text)}`),
      ],
      examples: tagged("example").map((tag) => ts.displayPartsToString(tag.text)),
      code,
      uses: uses.filter((key) => key !== keys.get(symbol)),
    };
  });
}

function compilerOptions(): ts.CompilerOptions {
  const base = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(base.config.compilerOptions, root);
  return {
    ...options,
    jsx: ts.JsxEmit.ReactJSX,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  };
}

function withoutAlias(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The body of a function that has several signatures: callers see those alone. */
function isImplementation(node: ts.Declaration, symbol: ts.Symbol): boolean {
  return (
    ts.isFunctionDeclaration(node) &&
    node.body !== undefined &&
    (symbol.declarations ?? []).some((other) => other !== node && ts.isFunctionDeclaration(other))
  );
}

function moduleOf(file: string): string {
  const inPackages = relative(join(root, "packages"), file);
  return join(dirname(inPackages), basename(inPackages).replace(/\.tsx?$/u, "")).replace(
    /^[^/]+\/src\//u,
    "",
  );
}

function kindOf(symbol: ts.Symbol, first: ts.Declaration, checker: ts.TypeChecker): ExportedMember["kind"] {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return "type";
  if (isSchema(first, checker)) return "schema";
  const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
  if (signature === undefined) return "value";
  const gives = checker.typeToString(signature.getReturnType());
  return /^\p{Lu}/u.test(symbol.name) && /^React(?:Element|Node)/u.test(gives) ? "component" : "function";
}

/** A zod schema: its source says more than its type. */
function isSchema(node: ts.Declaration, checker: ts.TypeChecker): boolean {
  return (
    ts.isVariableDeclaration(node) &&
    node.initializer !== undefined &&
    checker.getTypeAtLocation(node).getProperty("safeParse") !== undefined
  );
}

function printDeclarations(
  declarations: readonly ts.Declaration[],
  checker: ts.TypeChecker,
  keys: ReadonlyMap<ts.Symbol, string>,
): { readonly code: string; readonly uses: readonly string[] } {
  const printed = new Set<ts.Declaration>();
  const uses = new Set<string>();
  const lines: string[] = [];
  const print = (node: ts.Declaration) => {
    if (printed.has(node)) return;
    printed.add(node);
    const shown = shownPart(node, checker);
    lines.push(shown.text);
    const later: ts.Declaration[] = [];
    for (const symbol of shown.nodes.flatMap((part) => namesIn(part, checker))) {
      const key = keys.get(symbol);
      if (key !== undefined) uses.add(key);
      else later.push(...(symbol.declarations ?? []).filter(isOwnType));
    }
    for (const own of later) print(own);
  };
  for (const declaration of declarations) print(declaration);
  return { code: lines.join("\n\n"), uses: [...uses] };
}

/** A type that no door exports, and that readers of a declaration need nevertheless. */
function isOwnType(node: ts.Declaration): boolean {
  const { fileName } = node.getSourceFile();
  return (
    (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) &&
    fileName.startsWith(join(root, "packages/")) &&
    !fileName.includes("/node_modules/")
  );
}

interface ShownPart {
  readonly text: string;
  /** The nodes that the text is of. */
  readonly nodes: readonly ts.Node[];
}

function shownPart(node: ts.Declaration, checker: ts.TypeChecker): ShownPart {
  if (ts.isFunctionDeclaration(node)) {
    const end = node.body?.getStart() ?? node.end;
    const text = node.getSourceFile().text.slice(node.getStart(), end);
    const nodes = [...(node.typeParameters ?? []), ...node.parameters, ...(node.type ? [node.type] : [])];
    return { text: `${withoutExport(text).trim().replace(/;$/u, "")};`, nodes };
  }
  if (ts.isVariableDeclaration(node) && !isSchema(node, checker)) {
    const inferred = checker.typeToString(
      checker.getTypeAtLocation(node),
      node,
      ts.TypeFormatFlags.NoTruncation,
    );
    const type = node.type?.getText() ?? inferred;
    // What a long type says on one line, the value says line by line.
    if (type.length > longestType) return wholePart(node.parent.parent);
    return { text: `const ${node.name.getText()}: ${type};`, nodes: [node.type ?? node] };
  }
  return wholePart(ts.isVariableDeclaration(node) ? node.parent.parent : node);
}

function wholePart(node: ts.Node): ShownPart {
  return { text: withoutExport(node.getText()).replaceAll("/* @__PURE__ */ ", ""), nodes: [node] };
}

const withoutExport = (text: string) => text.replace(/^export /u, "");

/** What the names in a part of the source mean. */
function namesIn(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (part: ts.Node) => {
    if (ts.isIdentifier(part)) {
      const symbol = checker.getSymbolAtLocation(part);
      if (symbol) found.push(withoutAlias(symbol, checker));
    }
    ts.forEachChild(part, visit);
  };
  visit(node);
  return found;
}

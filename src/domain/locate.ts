import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parse, parseTree } from "jsonc-parser";
import { excerpt, type Found, type Problem } from "./problem.ts";

/** Deeper nesting than any record has; beyond it the file is not looked into. */
export const MAX_LEVELS = 64;

const OPTIONS = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

type Position = { readonly line: number; readonly column: number };

function positionAt(source: string, offset: number): Position {
  const before = source.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: offset - lastBreak };
}

/** The offset at which a text is nested deeper than `MAX_LEVELS`, found without recursion. */
function tooDeepAt(source: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      if (++depth > MAX_LEVELS) return at;
    } else if (character === "}" || character === "]") depth--;
  }
  return undefined;
}

function foundAt(source: string, error: ParseError): Found {
  if (error.offset >= source.trimEnd().length) return { kind: "endOfFile" };
  const written = source.slice(error.offset, error.offset + Math.max(error.length, 1)).split("\n")[0] ?? "";
  return { kind: "value", value: written.toWellFormed().slice(0, 40) };
}

/** The node a path leads to; where the last steps are missing, the nearest node above them. */
function nearest(tree: Node, path: readonly (string | number)[]): { readonly node: Node; readonly exact: boolean } {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return { node, exact: length === path.length };
  }
  return { node: tree, exact: path.length === 0 };
}

/**
 * Adds line and column to the Problems of one file. Slow (it builds a syntax tree), so it is called, and its parser loaded,
 * only when there is a Problem.
 */
export function locate(source: string, problems: readonly Problem[]): readonly Problem[] {
  if (problems.length === 0 || source.trim() === "") return problems;
  if (problems.some(({ expected, found }) => expected.code === "smallerFile" || found.kind === "html")) return problems;

  // The mark shifts nothing that a person sees in an editor.
  const body = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const deep = tooDeepAt(body);
  if (deep !== undefined) {
    return problems.map((problem) => ({
      ...problem,
      ...positionAt(body, deep),
      expected: { code: "depth", values: { levels: MAX_LEVELS } },
    }));
  }
  const errors: ParseError[] = [];
  parse(body, errors, OPTIONS);
  const [first] = errors;
  const tree = parseTree(body, [], OPTIONS);

  return problems.map((problem) => {
    if (problem.expected.code === "noByteOrderMark") return { ...problem, line: 1, column: 1 };
    if (problem.expected.code === "json" && first !== undefined) {
      return { ...problem, ...positionAt(body, first.offset), found: foundAt(body, first) };
    }
    if (tree === undefined) return problem;
    const { node, exact } = nearest(tree, problem.path);
    const found = exact && problem.found.kind === "nothing" ? excerpt(getNodeValue(node)) : problem.found;
    return { ...problem, ...positionAt(body, node.offset), found };
  });
}

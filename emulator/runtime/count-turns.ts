// Rewrites a script so that it counts the turns of its loops and the calls of its functions: the
// only measure of computing that is the same on every machine.
import { type Node, parse } from 'acorn';

/** The time that computing takes passes in steps of so many turns. */
const TURNS_PER_STEP = 10_000_000;
/**
 * What a step takes: 100 ns for a turn. The time of a simple turn here is a tenth of that; Google's
 * machines have not been measured, and a turn may do much.
 */
export const STEP_MS = 1000;

export const COUNTER = '__turns';
/** What a script calls at the end of a step; it gives the count to begin anew with. */
export const SPEND = '__spendComputing';

const statement = `if(++${COUNTER}>${TURNS_PER_STEP})${COUNTER}=${SPEND}();`;
const operand = `++${COUNTER}>${TURNS_PER_STEP}&&(${COUNTER}=${SPEND}())`;

/** The source of a function as the script's author wrote it, but for brackets around expressions. */
export const withoutCounting = (source: string): string =>
  source.replaceAll(`;${statement}`, '').replaceAll(statement, '').replaceAll(`${operand},`, '');

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Lines stay where they are. A text that does not parse is left to the engine to refuse. */
export function countingTurns(code: string): string {
  let program: Node;
  try {
    program = parse(code, { ecmaVersion: 'latest', allowHashBang: true });
  } catch {
    return code;
  }
  const insertions: Insertion[] = [];
  visit(program, insertions);
  // Of those at one place the outer one comes first.
  insertions.sort((one, other) => one.at - other.at);
  let [written, from] = ['', 0];
  for (const { at, text } of insertions) {
    written += code.slice(from, at) + text;
    from = at;
  }
  return written + code.slice(from);
}

type Parts = Node & {
  readonly body?: Node | readonly Node[];
  readonly directive?: string;
};

const LOOP = /^(?:For|ForIn|ForOf|While|DoWhile)Statement$/;
const FUNCTION = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

function visit(node: Node, into: Insertion[]): void {
  const { body } = node as Parts;
  const isCounted = LOOP.test(node.type) || FUNCTION.test(node.type);
  if (isCounted && body !== undefined && !Array.isArray(body)) begin(body as Parts, into);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child?.type === 'string') visit(child, into);
  }
  if (isCounted && body !== undefined && !Array.isArray(body)) end(body as Parts, into);
}

function begin(body: Parts, into: Insertion[]): void {
  if (body.type !== 'BlockStatement') {
    into.push({ at: body.start, text: isStatement(body) ? `{${statement}` : `(${operand},` });
    return;
  }
  const directives = (body.body as readonly Parts[]).filter((each) => each.directive !== undefined);
  const last = directives.at(-1);
  // A directive may end without a semicolon.
  if (last === undefined) into.push({ at: body.start + 1, text: statement });
  else into.push({ at: last.end, text: `;${statement}` });
}

function end(body: Parts, into: Insertion[]): void {
  if (body.type !== 'BlockStatement')
    into.push({ at: body.end, text: isStatement(body) ? '}' : ')' });
}

const isStatement = ({ type }: Node): boolean => /Statement$|Declaration$/.test(type);

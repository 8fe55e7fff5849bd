// The focus moves with the picture. An effect that waits for the next frame moves it, on a slow
// computer, after the person has gone on to type somewhere else.
import { readdirSync, readFileSync } from 'node:fs';
import { type AnyNode, type CallExpression, parse } from 'acorn';
import { transformSync } from 'esbuild';

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value;

/** @param isEntered whether to look into a part, for instance into a function */
function callsIn(node: AnyNode, isEntered = (_part: AnyNode) => true): readonly CallExpression[] {
  const parts = Object.values(node).flat().filter(isNode).filter(isEntered);
  const inside = parts.flatMap((part) => callsIn(part, isEntered));
  return node.type === 'CallExpression' ? [node, ...inside] : inside;
}

/** What an effect calls by itself; a listener that it sets up comes with an event of its own. */
const effectCalls = ({ arguments: [effect] }: CallExpression): readonly CallExpression[] =>
  effect?.type === 'ArrowFunctionExpression'
    ? callsIn(effect.body, ({ type }) => !type.includes('Function'))
    : [];

function nameOf({ callee }: CallExpression): string {
  const named = callee.type === 'MemberExpression' ? callee.property : callee;
  return named.type === 'Identifier' ? named.name : '';
}

const movesFocus = (call: CallExpression): boolean =>
  ['focus', 'takeFocus', 'showModal'].includes(nameOf(call));

/** Lines of a source, made plain, on which an effect after the frame moves the focus. */
function lateMoves(source: string, loader: 'ts' | 'tsx' = 'ts'): readonly number[] {
  const { code } = transformSync(source, { loader, jsx: 'automatic' });
  return callsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true }))
    .filter((call) => nameOf(call) === 'useEffect' && effectCalls(call).some(movesFocus))
    .map(({ loc }) => loc?.start.line ?? 0);
}

const pages = ['src', 'workbench/page'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

it.each([
  ['a field', 'useEffect(() => field.current?.focus(), []);'],
  ['what has come', 'useEffect(() => { if (is) takeFocus(box.current); }, [is]);'],
  ['a dialog', 'useEffect(() => void dialog.current.showModal(), []);'],
])('an effect that moves the focus to %s late is found', (_, source) => {
  expect(lateMoves(source)).toEqual([1]);
  expect(lateMoves(source.replace('useEffect', 'useLayoutEffect'))).toEqual([]);
});

it('no page moves the focus late', () => {
  expect(pages.length).toBeGreaterThan(300);
  const late = pages.flatMap((path) =>
    lateMoves(readFileSync(path, 'utf8'), path.endsWith('x') ? 'tsx' : 'ts').map(
      (line) => `${path}: ${line}`,
    ),
  );
  expect(late).toEqual([]);
});

// Turns a template into the code that prints it: `<? ?>` runs, `<?= ?>` prints escaped, `<?!= ?>`
// prints as it is (platform §5.2). Line breaks stay where they are, so that errors name the line.

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;

/** A function body that takes `output` with `_` and `_$`, and the template's properties by name. */
export function templateCode(template: string): string {
  let code = '';
  let position = 0;
  for (const match of template.matchAll(SCRIPTLET)) {
    code += literal(template.slice(position, match.index));
    code += scriptlet(match[1], match[2] ?? '');
    position = match.index + match[0].length;
  }
  return code + literal(template.slice(position));
}

function literal(html: string): string {
  const text = JSON.stringify(html).replaceAll('\\n', '\\n\\\n');
  return html === '' ? '' : `output._(${text});`;
}

function scriptlet(kind: string | undefined, source: string): string {
  if (kind === undefined) return `${source}\n`.replace(/\n$/, source.includes('//') ? '\n' : ' ');
  // Only the first statement is printed (platform §5.2).
  const method = kind === '=' ? '_$' : '_';
  return `output.${method}(${firstStatement(source)});`;
}

/** Up to the first semicolon outside of quotes. */
function firstStatement(source: string): string {
  const match = /^(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|[^;"'`])*/.exec(source);
  return (match?.[0] ?? source).trim() || 'undefined';
}

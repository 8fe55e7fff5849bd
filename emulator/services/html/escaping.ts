// Contextual escaping of printed values (platform §5.2), decided by the HTML that precedes them.

/** @param before everything that the page says so far */
export function escapeFor(before: string, value: string): string {
  return isInScript(before) ? escapeForScript(value) : escapeForHtml(value);
}

function isInScript(before: string): boolean {
  const lower = before.toLowerCase();
  return lower.lastIndexOf('<script') > lower.lastIndexOf('</script');
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

function escapeForHtml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
}

/** Text of a JavaScript string literal that cannot end the literal or the script element. */
function escapeForScript(value: string): string {
  return value.replace(/[\\'"<>&=\n\r\u2028\u2029-]/g, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

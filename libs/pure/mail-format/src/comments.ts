/** A header value without its comments (RFC 5322 3.2.2), nested ones too; quoted strings stay. */
export const withoutComments = (value: string): string => {
  const kept: string[] = [];
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < value.length; i += 1) {
    const char = value.charAt(i);
    if (char === '\\') {
      if (depth === 0) kept.push(char, value.charAt(i + 1));
      i += 1;
    } else if (quoted || depth === 0) {
      if (char === '"') quoted = !quoted;
      if (char === '(' && !quoted) {
        depth = 1;
        kept.push(' ');
      } else kept.push(char);
    } else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
  }
  return kept.join('');
};

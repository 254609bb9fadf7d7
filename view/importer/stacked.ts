/** Declarations one below the other, with an empty line around those of several lines. */
export function stacked(declarations: readonly string[]): string {
  let code = '';
  let before = '';
  for (const declaration of declarations) {
    const isApart = before.includes('\n') || declaration.includes('\n');
    code += code === '' ? declaration : `${isApart ? '\n\n' : '\n'}${declaration}`;
    before = declaration;
  }
  return code;
}

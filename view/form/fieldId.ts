/** The id of a field's control on the page. */
export function fieldId(path: string): string {
  return `field-${path}`;
}

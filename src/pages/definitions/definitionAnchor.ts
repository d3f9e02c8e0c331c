/** Id of the heading of a measure's definition. */
export function definitionAnchor(measure: string): string {
  return `definition-${measure}`;
}

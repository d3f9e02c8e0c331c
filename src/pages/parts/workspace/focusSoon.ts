/** Moves focus to an element that is drawn next, such as the button that a form took the place of. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

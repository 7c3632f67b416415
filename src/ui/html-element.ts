/** An element with its attributes and children, for scripts without React. Text is only ever text. */
type Child = Node | string | null

/** @param attributes those that are null are left out. */
export function htmlElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | null>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(attribute, value)
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

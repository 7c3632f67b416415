/**
 * A browser's translator, as far as a page notices it: each text node goes, and in its place stand two elements with the words, here the
 * same ones; again after each change. It marks the page as translated, too.
 */

/** For `page.addInitScript`, or `page.evaluate` in a window that is written to. */
export function translate(): void {
  const KEPT = 'script, style, textarea, title, svg, font font' // in a drawing nothing but its own elements shows
  const replace = (text: Node) => {
    const { parentElement } = text
    if (!parentElement || parentElement.closest(KEPT)) return
    const inner = document.createElement('font')
    inner.textContent = text.nodeValue
    const outer = document.createElement('font')
    outer.append(inner)
    text.parentNode?.replaceChild(outer, text)
  }
  const read = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text)
    for (const text of root instanceof Text ? [root] : texts) if (text.nodeValue?.trim()) replace(text)
  }
  read(document)
  new MutationObserver((changes) => {
    for (const { target, type, addedNodes } of changes) {
      if (type === 'characterData') read(target)
      for (const node of addedNodes) if (node.isConnected) read(node)
    }
  }).observe(document, { subtree: true, childList: true, characterData: true })
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.classList.add('translated-ltr')
    document.documentElement.lang = 'de'
  })
}

/** Which mention of a written page its reader has come to: the one that the address names, else the one they read. */

/** @returns null where they are still at the top. */
export function mentionInSight(): string | null {
  const articles = [...document.querySelectorAll<HTMLElement>('article[data-mention]')]
  const named = articles.find(({ id }) => `#${id}` === window.location.hash)
  const read = articles.find((article) => {
    const { top, bottom } = article.getBoundingClientRect()
    return window.scrollY > 0 && bottom > window.innerHeight / 4 && top < window.innerHeight / 2
  })
  return (named ?? read)?.dataset.mention ?? null
}

/**
 * A link that opens a window does nothing in a frame whose sandbox allows none, and a page can't ask beforehand. So the window is opened by
 * script, which learns whether there is one; where not, the address stands under the link, to be copied.
 */
import { embedScriptWords } from '../i18n/embed-script-words.ts'
import { htmlElement } from '../ui/html-element.ts'

export function watchLinks(main: HTMLElement): void {
  const notice = htmlElement('p', { class: 'embed-blocked', role: 'status' })
  main.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.target !== '_blank' || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const opened = window.open(link.href, '_blank')
    if (opened) {
      opened.opener = null // as `noopener`, which would keep from us whether there is a window
      notice.remove()
      return
    }
    notice.replaceChildren(`${embedScriptWords.blocked} `, htmlElement('code', {}, [link.href]))
    ;(link.closest('p, article') ?? link).after(notice)
  })
}

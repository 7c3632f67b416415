/** Says under the map what of the embed's address could not be shown, and where that is nothing at all, shows the way to all mentions. */
import { mapWords } from '../i18n/map-words.ts'
import { htmlElement } from '../ui/html-element.ts'

/** @param showAll what its button does. */
export function bindAddressNotice(element: HTMLElement, showAll: () => void) {
  const button = htmlElement('button', { type: 'button', class: 'link' }, [mapWords.notice.showAll])
  button.addEventListener('click', showAll)
  let said: string | null = null
  return {
    /** @param nothing whether nothing is shown for it. */
    show: (text: string | null, nothing: boolean) => {
      // Said again where it is new, and not with every filter.
      if (text === said) return
      said = text
      element.replaceChildren(...(text === null ? [] : [text]), ...(nothing ? [' ', button] : []))
    },
  }
}

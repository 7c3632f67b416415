/** The script of pages that are printed: without it they are whole, but for a button and for a code where the address was not known. */
import { isLocalAddress } from '../domain/local-address.ts'
import { breakAddress } from '../handout/break-address.ts'
import { drawQr } from '../handout/draw-qr.ts'
import { sheetLinkWords } from '../i18n/sheet-link-words.ts'
import { htmlElement } from '../ui/html-element.ts'
import { svgElement } from '../ui/svg-element.ts'

function start(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-link]')) fillLink(place)
}

/** The page's own address is good for others only where it came from the web: else the line to write on stays, and why is said. */
function fillLink(place: HTMLElement): void {
  const address = new URL(place.dataset.link ?? '', document.baseURI)
  if (isLocalAddress(address.href)) {
    place.prepend(htmlElement('p', {}, [sheetLinkWords.local]))
    return
  }
  const { href } = address
  place.replaceChildren(
    svgElement(drawQr(href, sheetLinkWords.code(href))),
    htmlElement('p', {}, [
      `${place.dataset.caption} `,
      htmlElement(
        'a',
        { href },
        breakAddress(href).flatMap((part) => [part, htmlElement('wbr')]),
      ),
    ]),
  )
}

start()

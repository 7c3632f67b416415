/** The mentions of the country that an embed is about, as text under its map: the first of them, and the way to the others. */
import type { MappedMention } from '../domain/mention.ts'
import type { SelectedMention } from '../domain/selection.ts'
import { embedScriptWords } from '../i18n/embed-script-words.ts'
import { htmlElement } from '../ui/html-element.ts'
import type { EmbedData } from './embed-data.ts'
import type { MentionTexts } from './load-texts.ts'
import { mentionCard, pickedFirst } from './mention-card.ts'

/** As much as a phone shows beside the map: an embed is no longer, however much there is of a country. */
const MOST_SHOWN = 3

export interface CountryMentions {
  readonly data: EmbedData
  readonly name: string
  readonly selected: readonly SelectedMention<MappedMention>[]
  /** How many of the country the filters hide. */
  readonly hidden: number
  /** That the address asks for; shown first and marked. */
  readonly mention: string | null
}

/**
 * @param texts fetches them; called anew for every selection.
 * @param openAll shows all of them over the map.
 */
export function bindCountryMentions(
  section: HTMLElement,
  texts: () => Promise<MentionTexts>,
  openAll: () => void,
) {
  const content = htmlElement('div')
  const heading = htmlElement('h2')
  section.append(heading, content)
  let showing = 0
  const say = (text: string, role: string | null = null) => {
    content.replaceChildren(htmlElement('p', { role }, [text]))
  }
  const fill = ({ selected, hidden, ...order }: CountryMentions, loaded: MentionTexts) => {
    const first = pickedFirst({ selected, mention: order.mention }).slice(0, MOST_SHOWN)
    const all = htmlElement('button', { type: 'button', class: 'link' }, [
      embedScriptWords.allMentions(selected.length),
    ])
    all.addEventListener('click', openAll)
    content.replaceChildren(
      ...first.map((one) => mentionCard(one, loaded.get(one.mention.mention), order)),
      ...(selected.length > first.length ? [all] : []),
      ...(hidden > 0 ? [htmlElement('p', {}, [embedScriptWords.hiddenMentions(hidden)])] : []),
    )
  }
  return {
    hide: () => {
      showing++
      section.hidden = true
    },
    show: (order: CountryMentions) => {
      const own = ++showing
      section.hidden = false
      heading.textContent = embedScriptWords.mentionsOf(order.name)
      if (order.selected.length === 0)
        return say(
          order.hidden > 0 ? embedScriptWords.hiddenMentions(order.hidden) : embedScriptWords.silence,
        )
      // What stands below waits for it once (src/styles/embed.css); later the texts are at hand.
      if (content.childElementCount === 0) section.setAttribute('aria-busy', 'true')
      texts()
        .then((loaded) => {
          if (own === showing) fill(order, loaded)
        })
        .catch((error: unknown) => {
          console.warn(error)
          if (own === showing) say(embedScriptWords.textsMissing, 'alert')
        })
        .finally(() => section.removeAttribute('aria-busy'))
    },
  }
}

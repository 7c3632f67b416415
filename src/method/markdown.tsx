/** Markdown of ours as HTML, made when the page is written. HTML inside it stays text. */
import MarkdownIt from 'markdown-it'
import type { ReactNode } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import { type MarkdownRenderer, useMethod } from './method-context.ts'
import { mentionAddress } from './page-address.ts'

/** Ids of mentions, which stand in the texts as code, become links. */
export function createMarkdown({ mentionById, retiredById }: Dataset): MarkdownRenderer {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  markdown.renderer.rules.code_inline = (tokens, index) => {
    const content = tokens[index]?.content ?? ''
    const code = `<code>${markdown.utils.escapeHtml(content)}</code>`
    const isMention = mentionById.has(content) || retiredById.has(content)
    return isMention ? `<a href="${mentionAddress(content)}">${code}</a>` : code
  }
  return markdown
}

interface MarkdownProps {
  readonly text: string
  /** One paragraph without its element, to stand inside another. */
  readonly inline?: boolean
}

/** All HTML in it is the renderer's own. */
export function Markdown({ text, inline = false }: MarkdownProps): ReactNode {
  const { markdown } = useMethod()
  if (inline) return <span dangerouslySetInnerHTML={{ __html: markdown.renderInline(text) }} />
  return <div className="prose" dangerouslySetInnerHTML={{ __html: markdown.render(text) }} />
}

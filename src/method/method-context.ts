/** What every part of the method page is made from. */
import { createContext, useContext } from 'react'
import type { Dataset } from '../domain/dataset.ts'
import type { MethodFacts } from '../domain/method-facts.ts'

/** Markdown to HTML: whole blocks, or one paragraph without its element. */
export type MarkdownRenderer = Readonly<Record<'render' | 'renderInline', (text: string) => string>>

export interface Method {
  readonly dataset: Dataset
  readonly facts: MethodFacts
  readonly markdown: MarkdownRenderer
}

export const MethodContext = createContext<Method | null>(null)

export function useMethod(): Method {
  const method = useContext(MethodContext)
  if (!method) throw new Error('shown outside the method page')
  return method
}

/** One mention of the data as an example, linked to its place on the map. */
import type { ReactNode } from 'react'
import type { Mention } from '../domain/mention.ts'
import { describeLines, describeWhen, shortNameOf } from '../i18n/describe.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { MarkSign } from './mark-sign.tsx'
import { useMethod } from './method-context.ts'
import { mentionAddress } from './page-address.ts'

export function Example({ mention }: { readonly mention: Mention | undefined }): ReactNode {
  const { countryByCode, documentById } = useMethod().dataset
  if (!mention) return <p className="hint">{methodWords.example.none}</p>
  const countries = mention.countries.map((code) => countryByCode.get(code)?.name ?? code)
  const document = documentById.get(mention.document)
  const facts = [
    words.list(countries),
    describeWhen(mention.when),
    words.statuses[mention.status],
    mention.via && words.panel.accordingTo(mention.via),
    document && shortNameOf(document),
    methodWords.example.line(describeLines(mention.lines), mention.lines.length > 1),
  ]
  return (
    <div className="example">
      <p className="example-label">{methodWords.example.label}</p>
      <p className="example-title">
        <MarkSign activity={mention.activity} certain={mention.dating === 'during'} />{' '}
        <a href={mentionAddress(mention.mention)}>{mention.title}</a>
      </p>
      <p>{mention.summary}</p>
      <p className="hint">{facts.filter(Boolean).join(' · ')}</p>
    </div>
  )
}

/** The documents: who wrote and publishes each, from which standpoint, and where it is found. */
import type { ReactNode } from 'react'
import type { SourceDocument } from '../domain/atlas.ts'
import { describeDate, titleOf } from '../i18n/describe.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { Fact } from '../ui/fact.tsx'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'
import { anchorOf, viewAddress } from './page-address.ts'

export function Sources(): ReactNode {
  const { documents } = useMethod().dataset.atlas
  return (
    <MethodSection section="documents" lead={methodWords.documents.lead}>
      {documents.map((document) => (
        <OneDocument key={document.id} document={document} />
      ))}
    </MethodSection>
  )
}

function OneDocument({ document }: { readonly document: SourceDocument }): ReactNode {
  const { atlas } = useMethod().dataset
  const account = atlas.accounts.find((one) => one.document === document.id)
  const addresses = [document.url, ...document.addresses].filter((address) => address !== null)
  const { documents } = methodWords
  const id = anchorOf('document', document.id)
  return (
    <section className="entry" aria-labelledby={id}>
      <h3 id={id}>{titleOf(document)}</h3>
      <dl>
        <Fact name={documents.authors}>
          {words.list(document.authors.map(({ given, family }) => `${given} ${family}`))}
        </Fact>
        <Fact name={documents.publisher}>{document.publisher}</Fact>
        <Fact name={documents.issued}>{describeDate(document.issued)}</Fact>
        <Fact name={documents.standpoint}>{document.standpoint}</Fact>
        {document.caveat && <Fact name={documents.caveat}>{document.caveat}</Fact>}
        <Fact name={documents.addresses}>
          {addresses.length === 0 && documents.noAddress}
          {addresses.map((address) => (
            <a key={address} className="address" href={address} rel="noreferrer">
              {address}
            </a>
          ))}
        </Fact>
        {account && (
          <Fact name={documents.holds}>
            <a href={viewAddress({ documents: [document.id] })}>
              {words.documents.line(account.mentions, account.totals)}
            </a>
          </Fact>
        )}
        <Fact name={documents.id}>
          <code>{document.id}</code>
        </Fact>
      </dl>
    </section>
  )
}

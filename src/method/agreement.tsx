/** How far the two codings agree, from the codings themselves, with what the codebook says about reading the figures. */
import type { ReactNode } from 'react'
import type { CodedTwice, Agreement as Measured, SettledDifference } from '../domain/method-facts.ts'
import { shortNameOf } from '../i18n/describe.ts'
import { methodWords } from '../i18n/method-words.ts'
import { words } from '../i18n/words.ts'
import { blocksOf, CHAPTERS, findChapter } from './find-chapter.ts'
import { Markdown } from './markdown.tsx'
import { useMethod } from './method-context.ts'
import { MethodSection } from './method-section.tsx'
import { WideTable } from './wide-table.tsx'

export function Agreement(): ReactNode {
  const { dataset, facts } = useMethod()
  const { documents, all, active, differences } = facts.agreement
  const { agreement } = methodWords
  const nameOf = (id: string) => {
    const document = dataset.documentById.get(id)
    return document ? shortNameOf(document) : id
  }
  // The chapter holds a table of the same figures, which a test keeps equal: here they come from the codings.
  const blocks = blocksOf(findChapter(facts.codebook, CHAPTERS.codings).text)
  const table = blocks.findIndex((block) => block.startsWith('|'))
  const [before, after] = [blocks.slice(0, table), blocks.slice(table + 1)]
  return (
    <MethodSection section="agreement">
      <Markdown text={before.slice(0, -1).join('\n\n')} />
      <WideTable caption={agreement.caption}>
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {agreement.document}
            </th>
            <th rowSpan={2} scope="col" className="number">
              {agreement.units}
            </th>
            <th colSpan={2} scope="colgroup">
              {agreement.activity}
            </th>
            <th colSpan={2} scope="colgroup">
              {agreement.status}
            </th>
          </tr>
          <tr>
            {['activity', 'status'].flatMap((question) => [
              <th key={`${question}-same`} scope="col" className="number">
                {agreement.same}
              </th>,
              <th key={`${question}-alpha`} scope="col" className="number">
                {agreement.alpha}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {documents.map((one) => (
            <Row key={one.document} name={nameOf(one.document)} coded={one} />
          ))}
          <Row name={agreement.all} coded={all} isSum />
          <Row name={agreement.active} coded={active} isSum />
        </tbody>
      </WideTable>
      <p className="hint">{agreement.alphaMeaning}</p>
      <p>
        {differences.length === 0
          ? agreement.noDifferences(all.activity.units)
          : agreement.differences(differences.length, all.activity.units)}
      </p>
      {differences.length > 0 && (
        <ul>
          {differences.map((one) => (
            <li key={`${one.document} ${one.line} ${one.country}`}>
              {describeDifference(one, nameOf(one.document))} {one.why}
            </li>
          ))}
        </ul>
      )}
      <h3 id="agreement-caveats">{agreement.caveats}</h3>
      <Markdown text={after.join('\n\n')} />
    </MethodSection>
  )

  function describeDifference(one: SettledDifference, document: string): string {
    return agreement.difference({
      document,
      line: one.line,
      country: dataset.countryByCode.get(one.country)?.name ?? one.country,
      first: nameCoding(one.first),
      second: nameCoding(one.second),
      settled: nameCoding(one.settled),
    })
  }
}

interface RowProps {
  readonly name: string
  readonly coded: CodedTwice
  readonly isSum?: boolean
}

function Row({ name, coded, isSum = false }: RowProps): ReactNode {
  return (
    <tr className={isSum ? 'sum' : undefined}>
      <th scope="row">{name}</th>
      <td className="number">{coded.activity.units}</td>
      {[coded.activity, coded.status].flatMap((measured, index) => [
        <td key={`${index}-same`} className="number">
          {formatPercentage(measured)}
        </td>,
        <td key={`${index}-alpha`} className="number">
          {measured.alpha === null ? methodWords.agreement.undefined : measured.alpha.toFixed(3)}
        </td>,
      ])}
    </tr>
  )
}

/** Rounded down from anything below the whole: 99.96 % are not 100 %. */
function formatPercentage({ percentage }: Measured): string {
  return `${percentage === 1 ? '100' : (Math.min(percentage, 0.999) * 100).toFixed(1)} %`
}

/** "surveillance-export+diplomacy", with its statuses in the same order. */
function nameCoding({ activity, status }: { readonly activity: string; readonly status: string }): string {
  const statuses = status.split('+')
  const names = activity.split('+').map((one, index) => {
    const name = one in words.activities ? words.activities[one as keyof typeof words.activities] : undefined
    return name ? `${name} (${statuses[index] ?? ''})` : methodWords.agreement.none
  })
  return words.list(names)
}

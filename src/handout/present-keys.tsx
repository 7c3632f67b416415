/** How a lesson is presented: the keys, and what to do without a network. */
import type { ReactNode } from 'react'
import { handoutWords } from '../i18n/handout-words.ts'

export function PresentKeys(): ReactNode {
  const { guide } = handoutWords
  return (
    <section>
      <h2>{guide.present}</h2>
      <p>{guide.presentText}</p>
      <table className="sheet-table">
        <tbody>
          {guide.keys.map(([keys, what]) => (
            <tr key={keys}>
              <th scope="row">{keys}</th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{guide.stick}</h3>
      <p>{guide.stickText}</p>
    </section>
  )
}

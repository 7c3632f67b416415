/** Every line of the table: for a table of ordinary length, and for paper. */
import type { ReactNode } from 'react'
import { type TableItemsProps, TableLine } from './table-line.tsx'
import { ROLES } from './table-roles.ts'

export function AllItems({ items, ...shared }: TableItemsProps): ReactNode {
  return (
    <tbody {...ROLES.rowgroup}>
      {items.map((item, index) => (
        <TableLine key={item.id} item={item} index={index} {...shared} />
      ))}
    </tbody>
  )
}

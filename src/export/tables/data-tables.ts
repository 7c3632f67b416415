/** All tables of the published dataset, the main one first and what it refers to last. */
import type { DataTable } from '../data-table.ts'
import { ACCOUNTS_TABLE } from './accounts-table.ts'
import { COMPARISONS_TABLE } from './comparisons-table.ts'
import { COUNTRIES_TABLE } from './countries-table.ts'
import { DOCUMENTS_TABLE } from './documents-table.ts'
import { KINDS_TABLE } from './kinds-table.ts'
import { MENTION_COUNTRIES_TABLE } from './mention-countries-table.ts'
import { MENTIONS_TABLE } from './mentions-table.ts'
import { REGIONS_TABLE } from './regions-table.ts'
import { REPORTERS_TABLE } from './reporters-table.ts'
import { RETIRED_TABLE } from './retired-table.ts'
import { SET_ASIDES_TABLE } from './set-asides-table.ts'
import { TOTALS_TABLE } from './totals-table.ts'

export const DATA_TABLES: readonly DataTable[] = [
  MENTIONS_TABLE,
  REPORTERS_TABLE,
  MENTION_COUNTRIES_TABLE,
  TOTALS_TABLE,
  COMPARISONS_TABLE,
  DOCUMENTS_TABLE,
  KINDS_TABLE,
  COUNTRIES_TABLE,
  REGIONS_TABLE,
  ACCOUNTS_TABLE,
  SET_ASIDES_TABLE,
  RETIRED_TABLE,
]

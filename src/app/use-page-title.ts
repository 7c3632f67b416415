/** The page's title says what is open, for tabs, bookmarks and the browser's history. */
import { useEffect } from 'react'
import { nameScope } from '../i18n/describe-extract.ts'
import { words } from '../i18n/words.ts'
import { useDataset, useOpenScope } from '../state/selectors.ts'

export function usePageTitle(): void {
  const dataset = useDataset()
  const open = useOpenScope()
  const title = open ? words.pageTitle(nameScope(dataset, open)) : words.title
  useEffect(() => {
    document.title = title
  }, [title])
}

/** How citations are fetched. Only the app knows where the data lies, and hands it down. */
import { createContext, useContext } from 'react'
import type { Citations } from '../domain/citations.ts'

export type LoadCitations = () => Promise<Citations>

export const CitationsContext = createContext<LoadCitations>(() =>
  Promise.reject(new Error('no citations here')),
)

export function useLoadCitations(): LoadCitations {
  return useContext(CitationsContext)
}

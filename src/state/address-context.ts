/** How a query becomes a whole address. The page's own address is the business of src/url, which the app hands down. */
import { createContext, useContext } from 'react'

/** @param query without the question mark. */
export type AddressOf = (query: string) => string

export const AddressContext = createContext<AddressOf>((query) => `?${query}`)

export function useAddressOf(): AddressOf {
  return useContext(AddressContext)
}

/** How a query becomes a whole address. The page's own address is the business of src/url, which the app hands down. */
import { createContext, useContext } from 'react'

/** @param query without the question mark. */
export type AddressOf = (query: string) => string

export const AddressContext = createContext<AddressOf>((query) => `?${query}`)

export function useAddressOf(): AddressOf {
  return useContext(AddressContext)
}

/** Where the site lies, with a slash at the end: for the addresses of its other pages. */
export const SiteRootContext = createContext('./')

export function useSiteRoot(): string {
  return useContext(SiteRootContext)
}

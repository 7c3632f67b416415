/** The height that the embed in a frame asks for. */
import { type RefObject, useEffect, useState } from 'react'
import { readEmbedHeight } from '../domain/embed-height.ts'

/**
 * @param onHeight told each height. Nobody uses the embed of a preview, so it is the one that it has by itself.
 * @returns null before the embed has asked.
 */
export function useEmbedHeight(
  frame: RefObject<HTMLIFrameElement | null>,
  onHeight: (height: number) => void,
): number | null {
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      // A window of ours can be told by itself; its origin says nothing more.
      if (source === null || source !== frame.current?.contentWindow) return
      const asked = readEmbedHeight(data)
      if (asked === null) return
      setHeight(asked)
      onHeight(asked)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frame, onHeight])
  return height
}

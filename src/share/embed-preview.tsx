/** The embed itself at one width, as high as it asks to be; where there is less room, smaller but whole. */
import { type ReactNode, useRef } from 'react'
import { embedDialogWords } from '../i18n/embed-dialog-words.ts'
import { useSize } from '../ui/use-size.ts'
import { useEmbedHeight } from './use-embed-height.ts'

interface EmbedPreviewProps {
  readonly address: string
  readonly where: 'phone' | 'column'
  /** Of the frame, in CSS pixels. */
  readonly width: number
  /** Until the embed says how high it is. */
  readonly roughHeight: number
  /** Told the height that it has before anybody uses it. */
  readonly onHeight: (height: number) => void
}

const { preview: words } = embedDialogWords

export function EmbedPreview({ address, where, width, roughHeight, onHeight }: EmbedPreviewProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const height = useEmbedHeight(frame, onHeight) ?? roughHeight
  const room = useSize(box)?.width ?? width
  const scale = Math.min(1, room / width)
  const said = scale < 1 ? words.scaled(width, Math.round(scale * 100)) : words.width(width)
  return (
    <figure className="embed-preview" data-where={where}>
      <figcaption>
        {words[where]} <span>{said}</span>
      </figcaption>
      <div className="embed-stage">
        <div ref={box} style={{ height: height * scale }}>
          {/* To be looked at: its many stops would keep who goes by keyboard from the rest of the dialog. */}
          <iframe
            ref={frame}
            inert
            src={address}
            title={words.frame(words[where])}
            style={{ width, height, transform: `scale(${scale})` }}
          />
        </div>
      </div>
    </figure>
  )
}

/** The same at a width that nobody needs to look at, for its height. */
export function EmbedMeasure({
  address,
  width,
  onHeight,
}: Pick<EmbedPreviewProps, 'address' | 'width' | 'onHeight'>): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null)
  useEmbedHeight(frame, onHeight)
  return (
    <div className="embed-measure">
      <iframe ref={frame} inert src={address} title={words.frame(words.phone)} style={{ width }} />
    </div>
  )
}

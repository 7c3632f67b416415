/** Title, form and file of the picture: chosen here, kept in the page's address. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import {
  LONGEST_TITLE,
  PICTURE_CROPS,
  PICTURE_FORMATS,
  type PictureFormat,
  tidyTitle,
} from '../domain/picture-choice.ts'
import { words } from '../i18n/words.ts'
import { choosePicture } from '../state/atlas-store.ts'
import { useView } from '../state/selectors.ts'

/** A picture is made once somebody has stopped typing for so long, in milliseconds. */
const PAUSE = 500

interface PictureChoicesProps {
  /** What the atlas calls the picture. */
  readonly ownTitle: string
  readonly nameFormat: (format: PictureFormat) => string
}

export function PictureChoices({ ownTitle, nameFormat }: PictureChoicesProps): ReactNode {
  const { crop, format } = useView().picture
  return (
    <div className="picture-choices">
      <TitleField ownTitle={ownTitle} />
      <Choices
        legend={words.picture.crop}
        values={PICTURE_CROPS}
        chosen={crop}
        name={(one) => words.picture.crops[one]}
        onChoose={(one) => choosePicture({ crop: one })}
      />
      <Choices
        legend={words.picture.format}
        values={PICTURE_FORMATS}
        chosen={format}
        name={nameFormat}
        onChoose={(one) => choosePicture({ format: one })}
      />
    </div>
  )
}

function TitleField({ ownTitle }: { readonly ownTitle: string }): ReactNode {
  const { title } = useView().picture
  const [typed, setTyped] = useState(title)
  const hint = useId()
  const keep = () => {
    // The same title again would be another view, and its picture made anew.
    if (tidyTitle(typed) !== title) choosePicture({ title: tidyTitle(typed) })
  }
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    const timer = window.setTimeout(() => latest.current(), PAUSE)
    return () => window.clearTimeout(timer)
  }, [typed])
  return (
    <div className="picture-title">
      <label>
        {words.picture.title}
        <input
          type="text"
          value={typed}
          placeholder={ownTitle}
          maxLength={LONGEST_TITLE}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={keep}
          aria-describedby={hint}
          autoComplete="off"
        />
      </label>
      <p className="hint" id={hint}>
        {words.picture.titleHint}
      </p>
    </div>
  )
}

interface ChoicesProps<T extends string> {
  readonly legend: string
  readonly values: readonly T[]
  readonly chosen: T
  readonly name: (value: T) => string
  readonly onChoose: (value: T) => void
}

function Choices<T extends string>({ legend, values, chosen, name, onChoose }: ChoicesProps<T>): ReactNode {
  const group = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {name(value)}
        </label>
      ))}
    </fieldset>
  )
}

/** Title, form and file of the picture: chosen here, kept in the page's address. */
import type { ReactNode } from 'react'
import { PICTURE_CROPS, PICTURE_FORMATS, type PictureFormat } from '../domain/picture-choice.ts'
import { words } from '../i18n/words.ts'
import { choosePicture } from '../state/atlas-store.ts'
import { useView } from '../state/selectors.ts'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { OwnTitle } from './own-title.tsx'

interface PictureChoicesProps {
  /** What the atlas calls the picture. */
  readonly atlasTitle: string
  readonly nameFormat: (format: PictureFormat) => string
}

export function PictureChoices({ atlasTitle, nameFormat }: PictureChoicesProps): ReactNode {
  const { title, crop, format } = useView().picture
  return (
    <div className="picture-choices">
      <OwnTitle
        title={title}
        label={words.picture.title}
        hint={words.picture.titleHint}
        placeholder={atlasTitle}
        onTake={(own) => choosePicture({ title: own })}
      />
      <RadioChoices
        legend={words.picture.crop}
        values={PICTURE_CROPS}
        chosen={crop}
        name={(one) => words.picture.crops[one]}
        onChoose={(one) => choosePicture({ crop: one })}
      />
      <RadioChoices
        legend={words.picture.format}
        values={PICTURE_FORMATS}
        chosen={format}
        name={nameFormat}
        onChoose={(one) => choosePicture({ format: one })}
      />
    </div>
  )
}

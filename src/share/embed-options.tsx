/** What an editor chooses about an embed, beside the view that it shows. */
import type { ReactNode } from 'react'
import { EMBED_THEMES } from '../domain/embed-flags.ts'
import { LONGEST_TITLE } from '../domain/own-title.ts'
import { embedDialogWords } from '../i18n/embed-dialog-words.ts'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { chooseFlags, useEmbedChoice } from './embed-choice.ts'
import { OwnTitle } from './own-title.tsx'

const { options: words } = embedDialogWords

export function EmbedOptions(): ReactNode {
  const { theme, title, plain, legend, table, filters } = useEmbedChoice((state) => state.flags)
  return (
    <div className="embed-options">
      <RadioChoices
        legend={words.theme}
        values={EMBED_THEMES}
        chosen={theme}
        name={(one) => words.themes[one]}
        onChoose={(one) => chooseFlags({ theme: one })}
      />
      <OwnTitle
        title={title}
        label={words.title}
        hint={words.titleHint(LONGEST_TITLE)}
        disabled={plain}
        onTake={(own) => chooseFlags({ title: own })}
      />
      <fieldset>
        <legend>{words.parts}</legend>
        <Part label={words.heading} shown={!plain} onChange={(shown) => chooseFlags({ plain: !shown })} />
        <Part label={words.legend} shown={legend} onChange={(shown) => chooseFlags({ legend: shown })} />
        <Part label={words.table} shown={table} onChange={(shown) => chooseFlags({ table: shown })} />
        <Part label={words.filters} shown={filters} onChange={(shown) => chooseFlags({ filters: shown })} />
        <p className="hint">{words.always}</p>
      </fieldset>
    </div>
  )
}

interface PartProps {
  readonly label: string
  readonly shown: boolean
  readonly onChange: (shown: boolean) => void
}

function Part({ label, shown, onChange }: PartProps): ReactNode {
  return (
    <label>
      <input type="checkbox" checked={shown} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  )
}

/** What an editor chooses about an embed, beside the view that it shows. */
import { type ReactNode, useId, useState } from 'react'
import { EMBED_THEMES, LONGEST_TITLE } from '../domain/embed-flags.ts'
import { tidyValue } from '../domain/tidy-value.ts'
import { embedDialogWords } from '../i18n/embed-dialog-words.ts'
import { chooseFlags, useEmbedChoice } from './embed-choice.ts'

const { options: words } = embedDialogWords

export function EmbedOptions(): ReactNode {
  const { theme, plain, legend, table, filters } = useEmbedChoice((state) => state.flags)
  const group = useId()
  return (
    <div className="embed-options">
      <fieldset>
        <legend>{words.theme}</legend>
        {EMBED_THEMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={group}
              value={one}
              checked={theme === one}
              onChange={() => chooseFlags({ theme: one })}
            />
            {words.themes[one]}
          </label>
        ))}
      </fieldset>
      <OwnTitle disabled={plain} />
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

/** Taken when it is finished: with each letter both previews would be loaded anew. */
function OwnTitle({ disabled }: { readonly disabled: boolean }): ReactNode {
  const title = useEmbedChoice((state) => state.flags.title)
  const [written, setWritten] = useState(title)
  const id = useId()
  const take = () => chooseFlags({ title: tidyValue(written, LONGEST_TITLE) })
  return (
    <div className="embed-title">
      <label htmlFor={id}>{words.title}</label>
      <input
        id={id}
        type="text"
        value={written}
        maxLength={LONGEST_TITLE}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setWritten(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.titleHint(LONGEST_TITLE)}
      </p>
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

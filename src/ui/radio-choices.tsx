/** One of a few values, each with its name. */
import { type ReactNode, useId } from 'react'

interface RadioChoicesProps<T extends string> {
  readonly legend: string
  readonly values: readonly T[]
  readonly chosen: T
  readonly name: (value: T) => string
  readonly onChoose: (value: T) => void
}

export function RadioChoices<T extends string>(props: RadioChoicesProps<T>): ReactNode {
  const { legend, values, chosen, name, onChoose } = props
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

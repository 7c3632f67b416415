/**
 * Mentions per year, with two handles for the years to show. The handles are native range inputs laid over the
 * bars: keyboard, touch and screen readers know them.
 */
import { type CSSProperties, type ReactNode, useEffect } from 'react'
import type { Count, Histogram } from '../domain/counts.ts'
import { rangeOf, type YearRange } from '../domain/years.ts'
import { describeYears } from '../i18n/describe-filters.ts'
import { words } from '../i18n/words.ts'
import { chooseYears, pause, play, playNextYear, useAtlas } from '../state/atlas-store.ts'
import { useDataset, useHistogram, useView } from '../state/selectors.ts'
import { useScripted } from '../ui/use-scripted.ts'

/** How long a year stands while playing, in milliseconds. */
const YEAR_STANDS = 900

export function Timeline(): ReactNode {
  const { extent } = useDataset()
  const { years } = useView()
  const playing = useAtlas((state) => state.playing)
  const scripted = useScripted()
  const range = rangeOf(years)
  const chosen = range ? clamp(range, extent) : extent

  useEffect(() => {
    if (!playing) return
    const timer = window.setInterval(() => playNextYear(extent), YEAR_STANDS)
    return () => window.clearInterval(timer)
  }, [playing, extent])

  const choose = (range: YearRange) =>
    chooseYears(range.from === extent.from && range.to === extent.to ? 'all' : range)
  return (
    <section className="timeline" aria-label={words.years.label}>
      <div className="timeline-head">
        <button
          type="button"
          className="play"
          aria-label={playing ? words.years.pause : words.years.play}
          title={playing ? words.years.pause : words.years.play}
          onClick={() => (playing ? pause() : play(extent))}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={playing ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4.5 2.5l9 5.5l-9 5.5z'} />
          </svg>
        </button>
        <output className="timeline-years" aria-live="off">
          {describeYears(years) ?? words.years.all}
        </output>
        {years !== 'all' && (
          <button type="button" className="link-button" onClick={() => chooseYears('all')}>
            {words.years.showAll}
          </button>
        )}
        <p className="timeline-key">
          <span data-key="certain">{words.years.legendCertain}</span>
          <span data-key="possible">{words.years.legendPossible}</span>
        </p>
      </div>
      <div className="timeline-plot">
        <Bars extent={extent} chosen={years === 'all' ? extent : range} />
        {scripted && (
          <div className="year-handles" style={{ '--years': extent.to - extent.from + 1 } as CSSProperties}>
            <YearHandle
              label={words.years.from}
              onTop={chosen.from > (extent.from + extent.to) / 2}
              value={chosen.from}
              extent={extent}
              onChange={(from) => choose({ from: Math.min(from, chosen.to), to: chosen.to })}
            />
            <YearHandle
              label={words.years.to}
              onTop={false}
              value={chosen.to}
              extent={extent}
              onChange={(to) => choose({ from: chosen.from, to: Math.max(to, chosen.from) })}
            />
          </div>
        )}
      </div>
    </section>
  )
}

interface BarsProps {
  readonly extent: YearRange
  /** null where no year is. */
  readonly chosen: YearRange | null
}

function Bars({ extent, chosen }: BarsProps): ReactNode {
  const { bars, undated }: Histogram = useHistogram()
  const most = Math.max(1, undated, ...bars.map((bar) => bar.certain + bar.uncertain))
  return (
    <>
      <div className="bars" role="img" aria-label={words.years.histogram(extent.from, extent.to)}>
        {bars.map(({ year, certain, uncertain }) => (
          <div
            key={year}
            className="bar"
            data-year={year}
            data-certain={certain}
            data-uncertain={uncertain}
            data-chosen={chosen !== null && year >= chosen.from && year <= chosen.to}
            title={words.years.bar(year, certain, uncertain)}
          >
            <Column certain={certain} uncertain={uncertain} most={most} />
            <span className="bar-year" data-labelled={isLabelled(year, extent)}>
              {year}
            </span>
          </div>
        ))}
      </div>
      {undated > 0 && (
        <div className="bar bar-undated" data-undated={undated} title={words.years.undated(undated)}>
          <Column certain={0} uncertain={undated} most={most} />
          <span className="bar-year" data-labelled="true">
            {words.years.noDate}
          </span>
        </div>
      )}
    </>
  )
}

/** Possible ones on top of certain ones; as high as the bars where there are `most`. */
function Column({ certain, uncertain, most }: Count & { readonly most: number }): ReactNode {
  return (
    <svg className="bar-column" viewBox={`0 0 1 ${most}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-possible" y={most - certain - uncertain} width="1" height={uncertain} />
      <rect className="bar-certain" y={most - certain} width="1" height={certain} />
    </svg>
  )
}

interface YearHandleProps {
  readonly label: string
  /** Above the other handle: where both met, the one that still has room must be the one to take. */
  readonly onTop: boolean
  readonly value: number
  readonly extent: YearRange
  readonly onChange: (year: number) => void
}

function YearHandle({ label, onTop, value, extent, onChange }: YearHandleProps): ReactNode {
  return (
    <input
      type="range"
      aria-label={label}
      data-on-top={onTop}
      aria-valuetext={String(value)}
      min={extent.from}
      max={extent.to}
      step={1}
      value={value}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  )
}

/** Each fifth year, and the ends unless a fifth year stands right beside. */
function isLabelled(year: number, { from, to }: YearRange): boolean {
  if (year % 5 === 0) return true
  return (year === from && year % 5 < 3) || (year === to && year % 5 > 2)
}

function clamp(range: YearRange, extent: YearRange): YearRange {
  const inside = (year: number) => Math.min(Math.max(year, extent.from), extent.to)
  return { from: inside(range.from), to: inside(range.to) }
}

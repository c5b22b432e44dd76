import { type Theme, useRetake } from '@retake/react'
import { useEffect, useState } from 'react'

interface FrameProps {
  jobId: string
  onJobChange(jobId: string): void
  view: View
  onViewChange(view: View): void
  theme: Theme
  onThemeChange(theme: Theme): void
}

/** What the page shows of a video: the studio, or what its takes came to. */
export type View = 'studio' | 'figures'

const views: { value: View; label: string }[] = [
  { value: 'studio', label: 'Studio' },
  { value: 'figures', label: 'Figures' },
]

const themes: { value: Theme; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'Auto' },
]

/** The host application around the studio: its name, its jobs, its look. */
export function Frame(props: FrameProps) {
  const { jobId, onJobChange, view, onViewChange, theme, onThemeChange } = props
  const jobs = useJobList()
  return (
    <header className="demo-bar">
      <strong className="demo-name">
        <img src={new URL('./icon.svg', import.meta.url).href} alt="" width="22" height="22" />
        Retake
      </strong>
      {jobs.length > 1 && (
        <label className="demo-jobs">
          <span>Video</span>
          <select aria-label="Video" value={jobId} onChange={(event) => onJobChange(event.target.value)}>
            {jobs.map((job) => (
              <option key={job.id} value={job.id}>
                {job.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <Choice name="view" legend="Show" options={views} value={view} onChange={onViewChange} />
      <Choice name="theme" legend="Look" options={themes} value={theme} onChange={onThemeChange} />
    </header>
  )
}

interface ChoiceProps<Value extends string> {
  name: string
  legend: string
  options: readonly { value: Value; label: string }[]
  value: Value
  onChange(value: Value): void
}

function Choice<Value extends string>({ name, legend, options, value, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className="demo-choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}

function useJobList(): { id: string; title: string }[] {
  const { client } = useRetake()
  const [jobs, setJobs] = useState<{ id: string; title: string }[]>([])
  useEffect(() => {
    client.listJobs({ limit: 50 }).then(
      (list) => setJobs(list.jobs),
      // The studio below says what is wrong with the connection.
      () => setJobs([]),
    )
  }, [client])
  return jobs
}

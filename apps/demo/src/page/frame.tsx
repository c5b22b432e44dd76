import { type Theme, useRetake } from '@retake/react'
import { useEffect, useState } from 'react'

interface FrameProps {
  jobId: string
  onJobChange(jobId: string): void
  theme: Theme
  onThemeChange(theme: Theme): void
}

const themes: { value: Theme; label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'Auto' },
]

/** The host application around the studio: its name, its jobs, its look. */
export function Frame({ jobId, onJobChange, theme, onThemeChange }: FrameProps) {
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
      <fieldset className="demo-themes">
        <legend>Look</legend>
        {themes.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name="theme"
              checked={theme === value}
              onChange={() => onThemeChange(value)}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </header>
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

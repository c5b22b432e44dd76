import { ClipStudio, RetakeProvider, type Theme } from '@retake/react'
import '@retake/react/styles.css'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Frame } from './frame.tsx'
import { jobInAddress } from './job-address.ts'
import { rememberedTheme } from './remembered-theme.ts'

function App() {
  const [jobId, setJobId] = useState(jobInAddress.read)
  const [theme, setTheme] = useState<Theme>(rememberedTheme.read)
  return (
    <RetakeProvider
      baseUrl="/api/v1"
      theme={theme}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <Frame
        theme={theme}
        onThemeChange={(next) => {
          rememberedTheme.write(next)
          setTheme(next)
        }}
        jobId={jobId}
        onJobChange={(next) => {
          jobInAddress.write(next)
          setJobId(next)
        }}
      />
      <main className="demo-main">
        <ClipStudio key={jobId} jobId={jobId} />
      </main>
    </RetakeProvider>
  )
}

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

import { ClipStudio, RetakeProvider, type Theme } from '@retake/react'
import '@retake/react/styles.css'
import { lazy, StrictMode, Suspense, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Frame, type View } from './frame.tsx'
import { jobInAddress } from './job-address.ts'
import { rememberedTheme } from './remembered-theme.ts'

const AnalyticsDashboard = lazy(async () => ({
  default: (await import('@retake/react/analytics')).AnalyticsDashboard,
}))

function App() {
  const [jobId, setJobId] = useState(jobInAddress.read)
  const [view, setView] = useState<View>('studio')
  const [theme, setTheme] = useState<Theme>(rememberedTheme.read)
  return (
    <RetakeProvider
      baseUrl="/api/v1"
      theme={theme}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      <Frame
        view={view}
        onViewChange={setView}
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
        {view === 'studio' ? (
          <ClipStudio key={jobId} jobId={jobId} />
        ) : (
          <Suspense>
            <AnalyticsDashboard scopes={[{ jobId }, { userId: 'you' }]} />
          </Suspense>
        )}
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

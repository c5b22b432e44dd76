import { ClipStudio, RetakeProvider } from '@retake/react'
import '@retake/react/styles.css'

export function App({ jobId }: { jobId: string }) {
  return (
    <RetakeProvider baseUrl="/api/v1">
      <ClipStudio jobId={jobId} />
    </RetakeProvider>
  )
}

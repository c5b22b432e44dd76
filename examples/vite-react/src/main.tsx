import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const jobId = new URLSearchParams(location.search).get('job') ?? ''
const root = document.getElementById('root')
if (root) createRoot(root).render(<App jobId={jobId} />)

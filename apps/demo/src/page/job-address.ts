/** Which job the address bar names: `?job=…`, else the one the server opened the page for. */
export const jobInAddress = {
  read(): string {
    const named = new URLSearchParams(location.search).get('job')
    return named ?? document.querySelector<HTMLMetaElement>('meta[name="retake-job"]')?.content ?? ''
  },
  write(jobId: string): void {
    history.replaceState(null, '', `?job=${encodeURIComponent(jobId)}`)
  },
}

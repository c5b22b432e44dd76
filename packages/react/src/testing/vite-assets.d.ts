declare module '*.mp4?url' {
  const url: string
  export default url
}

declare module '*/test-page.css'

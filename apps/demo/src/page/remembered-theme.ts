import type { Theme } from '@retake/react'

const key = 'retake-theme'
const themes: readonly string[] = ['light', 'dark', 'system'] satisfies Theme[]
const isTheme = (text: string | null): text is Theme => text !== null && themes.includes(text)

/** The look a person chose last time. */
export const rememberedTheme = {
  read(): Theme {
    const stored = localStorage.getItem(key)
    return isTheme(stored) ? stored : 'system'
  },
  write(theme: Theme): void {
    localStorage.setItem(key, theme)
  },
}

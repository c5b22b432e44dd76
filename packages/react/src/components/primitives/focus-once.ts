/** As a `ref`: moves the focus to what was just opened. */
export const focusOnce = (element: HTMLElement | null): void => element?.focus()

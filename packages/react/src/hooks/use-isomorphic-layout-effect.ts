'use client'
import { useEffect, useLayoutEffect } from 'react'

/** A layout effect in the page, nothing on the server: `useLayoutEffect` warns there on React 18. */
export const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect

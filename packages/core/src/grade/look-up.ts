import type { Aspect } from '../instruction/types.ts'
import { chromaFromRgb } from './chroma.ts'
import { lookNames } from './look-name.ts'
import type { Looks } from './look-table.ts'
import { cameraLooks } from './looks-camera.ts'
import { colorLooks, tintColors } from './looks-color.ts'
import { filmLooks } from './looks-film.ts'
import { lightLooks } from './looks-light.ts'
import { moodLooks } from './looks-mood.ts'
import { pictureLooks } from './looks-picture.ts'
import type { GradeEffect } from './types.ts'

const everything: Looks[] = [colorLooks, lightLooks, filmLooks, pictureLooks, moodLooks, cameraLooks]

/** Tables that an aspect asks first; "dark" is a light or a mood, "soft" a light or a focus. */
const first: Partial<Record<Aspect, Looks>> = {
  mood: moodLooks,
  lighting: lightLooks,
  'time-of-day': lightLooks,
  film: filmLooks,
  era: filmLooks,
  grain: filmLooks,
  'art-style': filmLooks,
  focus: { ...pictureLooks, soft: pictureLooks['soft focus']!, softer: pictureLooks['soft focus']! },
  'camera-movement': cameraLooks,
  'camera-angle': cameraLooks,
  'shot-size': cameraLooks,
}

function own(looks: Looks | undefined, name: string): GradeEffect | undefined {
  return looks && Object.hasOwn(looks, name) ? looks[name] : undefined
}

/** Finds the effect of a named look, whatever aspect it was filed under; `undefined` when the name is not known. */
export function lookUp(aspect: Aspect, value: string): GradeEffect | undefined {
  const names = lookNames(value)
  for (const looks of [first[aspect], ...everything]) {
    for (const name of names) {
      const effect = own(looks, name)
      if (effect) return effect
    }
  }
  return undefined
}

/** Finds the tint of a named colour: that colour in the whole picture, a little more in the highlights. */
export function lookUpTint(value: string): GradeEffect | undefined {
  for (const name of lookNames(value)) {
    const word = name.replace(/(?:ish|y)$/, '')
    const rgb = [name, word]
      .map((key) => (Object.hasOwn(tintColors, key) ? tintColors[key] : undefined))
      .find(Boolean)
    if (rgb) return { shadows: chromaFromRgb(rgb, 0.12), highlights: chromaFromRgb(rgb, 0.18) }
  }
  return undefined
}

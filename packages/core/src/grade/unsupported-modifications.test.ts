import { describe, expect, it } from 'vitest'
import type { ClipAnalysis, Modification } from '../instruction/types.ts'
import { cssPreview } from './css-preview.ts'
import { grade } from './grade.ts'
import { noMeasurableRoom } from './no-measurable-room.ts'
import { unsupportedModifications } from './unsupported-modifications.ts'

const edit = (
  aspect: Modification['aspect'],
  direction: Modification['direction'],
  value?: string,
): Modification => ({
  aspect,
  direction,
  start: 0,
  end: 0,
  ...(value === undefined ? {} : { value }),
})

const clip: ClipAnalysis = { brightness: 0.4, saturation: 0.5, contrast: 0.6, motion: 0.3, warmth: 0.1 }

describe('what footage cannot be made to show', () => {
  it.each([
    [edit('content', 'add', 'three birds'), /three birds.*put into existing footage/],
    [edit('content', 'set', 'nicer'), /nicer.*No change of the picture/],
    [edit('content', 'remove', 'the car'), /taken out of existing footage/],
    [edit('weather', 'add', 'rain'), /Weather/],
    [edit('season', 'set', 'winter'), /season/],
    [edit('camera-angle', 'set', 'low-angle'), /one angle/],
    [edit('shot-size', 'set', 'wide-shot'), /wider/],
    [edit('camera-movement', 'set', 'orbit'), /around things/],
    [edit('art-style', 'set', 'watercolor'), /redrawn/],
    [edit('focus', 'set', 'shallow'), /depth/],
    [edit('composition', 'set', 'rule of thirds'), /moved/],
  ])('refuses %o with a reason and another way', (modification, reason) => {
    const [refused] = unsupportedModifications([modification])
    expect(refused?.reason).toMatch(reason)
    expect(refused?.partial).toBe(false)
  })

  it('shortens what was said without cutting a character in half', () => {
    const [refused] = unsupportedModifications([edit('content', 'add', '🎈'.repeat(80))])
    expect(refused?.reason.isWellFormed()).toBe(true)
    expect(refused?.reason).toContain(`"${'🎈'.repeat(59)}…"`)
  })

  it('says that a camera move in the footage cannot be stopped, and calms the clip', () => {
    const [partly] = unsupportedModifications([edit('camera-movement', 'set', 'static')])
    expect(partly?.partial).toBe(true)
    expect(grade([edit('camera-movement', 'set', 'static')], clip).speed).toBeLessThan(1)
  })

  it('takes back a move that an earlier edit made when the camera is to rest', () => {
    const edits = [edit('camera-movement', 'set', 'zoom-in'), edit('camera-movement', 'set', 'static')]
    expect(grade(edits, clip).camera.zoom).toEqual([1, 1])
  })

  it('does not quote back endless text', () => {
    const [refused] = unsupportedModifications([edit('content', 'add', 'x'.repeat(2000))])
    expect(refused!.reason.length).toBeLessThan(400)
  })

  it.each([
    ['time-of-day', 'night'],
    ['time-of-day', 'golden hour'],
    ['mood', 'dreamy'],
    ['mood', 'gritty'],
    ['art-style', 'noir'],
    ['era', '1980s'],
    ['film', '16mm'],
    ['palette', 'teal and orange'],
    ['lighting', 'candlelight'],
    ['lighting', 'soft light'],
    ['camera-movement', 'pan-left'],
    ['camera-movement', 'handheld'],
    ['camera-angle', 'dutch-angle'],
    ['shot-size', 'close-up'],
    ['tint', 'blue'],
    ['content', 'fade in from black'],
    ['content', 'a vintage look'],
    ['composition', 'letterbox'],
  ] as const)('can do %s "%s"', (aspect, value) => {
    expect(unsupportedModifications([edit(aspect, 'set', value)])).toEqual([])
  })
})

describe('changes without room', () => {
  it('warns where the clip is already there', () => {
    const white = { ...clip, brightness: 0.99 }
    expect(noMeasurableRoom([edit('contrast', 'increase')], { ...clip, contrast: 0.99 })[0]?.reason).toMatch(
      /already as contrasty/,
    )
    expect(noMeasurableRoom([edit('brightness', 'increase')], white)[0]?.reason).toMatch(/so bright already/)
    const grey = { ...clip, saturation: 0 }
    expect(noMeasurableRoom([edit('palette', 'set', 'black and white')], grey)[0]?.reason).toMatch(
      /without colour/,
    )
    expect(noMeasurableRoom([edit('saturation', 'increase')], grey)).toHaveLength(1)
  })

  it('counts the edits before: brightening a clip that was just made white has no room left', () => {
    const edits = [
      edit('brightness', 'increase'),
      edit('brightness', 'increase'),
      edit('brightness', 'increase'),
    ]
    expect(noMeasurableRoom(edits, { ...clip, brightness: 0.7 })).toHaveLength(2)
  })

  it('stays silent where there is room, where other traces are left, and where nothing was measured', () => {
    expect(noMeasurableRoom([edit('brightness', 'increase')], clip)).toEqual([])
    expect(noMeasurableRoom([edit('mood', 'set', 'gritty')], { ...clip, brightness: 0.99 })).toEqual([])
    expect(noMeasurableRoom([edit('brightness', 'increase')], null)).toEqual([])
  })
})

describe('the instant preview', () => {
  it('brightens by the same factor as the rendering', () => {
    expect(cssPreview(grade([edit('brightness', 'increase')], clip)).filter).toMatch(/brightness\(1\.25\)/)
  })

  it('is grey for black and white, and tinted for sepia', () => {
    expect(cssPreview(grade([edit('palette', 'set', 'black and white')], clip))).toMatchObject({
      overlay: null,
    })
    const sepia = cssPreview(grade([edit('palette', 'set', 'sepia')], clip))
    expect(sepia.filter).toContain('saturate(0)')
    expect(sepia.overlay?.blendMode).toBe('color')
  })

  it('zooms on while the slot plays, and fades where a fade was asked', () => {
    const zoom = grade([edit('camera-movement', 'set', 'zoom-in')], clip)
    const at = (atSeconds: number) => cssPreview(zoom, { atSeconds, slotSeconds: 4 }).transform
    expect([at(0), at(4)]).toEqual(['none', 'translate(0%, 0%) scale(1.22, 1.22)'])
    const fade = grade([edit('content', 'add', 'fade out')], clip)
    expect(cssPreview(fade, { atSeconds: 4, slotSeconds: 4 }).fade).toBe(1)
  })

  it('changes nothing when nothing is asked', () => {
    expect(cssPreview(grade([], clip))).toEqual({
      filter: 'none',
      transform: 'none',
      playbackRate: 1,
      overlay: null,
      vignette: 0,
      fade: 0,
    })
  })
})

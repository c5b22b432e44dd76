import { poleOf } from './dictionary.ts'
import type { FoundTerm } from './find-terms.ts'
import { movementPhrases } from './movement-phrases.ts'

/** Times of day as a phrase that can stand anywhere; the others are said by their own name. */
const timePhrases: Readonly<Record<string, string>> = {
  dawn: 'at dawn',
  sunrise: 'at sunrise',
  morning: 'in the morning',
  midday: 'at midday',
  afternoon: 'in the afternoon',
  daytime: 'in daylight',
  'golden-hour': 'golden hour',
  sunset: 'at sunset',
  dusk: 'at dusk',
  twilight: 'at twilight',
  'blue-hour': 'blue hour',
  evening: 'in the evening',
  night: 'at night',
  midnight: 'at midnight',
  spring: 'in spring',
  summer: 'in summer',
  autumn: 'in autumn',
  winter: 'in winter',
}

/** Values whose name alone would be read as something else. */
const namedPhrases: Readonly<Record<string, string>> = {
  'lighting/bright': 'bright lighting',
  'lighting/dark': 'dark lighting',
  'lighting/neon': 'neon lighting',
  'lighting/dim': 'dim lighting',
  'lighting/front': 'front lighting',
  'lighting/side': 'side lighting',
  'lighting/top': 'top lighting',
  'lighting/flat': 'flat lighting',
  'lighting/soft': 'soft lighting',
  'lighting/warm': 'warm lighting',
  'lighting/golden': 'golden light',
  'lighting/cool': 'cool lighting',
  'lighting/hard': 'hard lighting',
  'lighting/harsh': 'harsh lighting',
  'lighting/dramatic': 'dramatic lighting',
  'lighting/studio': 'studio lighting',
  'lighting/natural': 'natural light',
  'lighting/reflective': 'shimmering light',
  'lighting/rim': 'rim light',
  'lighting/colored': 'colored light',
  'lighting/dappled': 'dappled light',
  'lighting/diffused': 'diffused light',
  'lighting/volumetric': 'volumetric light',
  'lighting/low-key': 'low-key lighting',
  'lighting/high-key': 'high-key lighting',
  'lighting/bioluminescent': 'bioluminescent glow',
  'lighting/luminous': 'luminous light',
  'palette/warm': 'warm tones',
  'palette/cool': 'cool tones',
  'palette/earthy': 'earthy tones',
  'palette/golden': 'golden tones',
  'palette/vibrant': 'vibrant colors',
  'palette/vivid': 'vivid colors',
  'palette/colorful': 'colorful palette',
  'palette/muted': 'muted colors',
  'palette/faded': 'faded colors',
  'palette/saturated': 'saturated colors',
  'palette/pastel': 'pastel colors',
  'palette/dark-palette': 'dark palette',
  'palette/light-palette': 'light palette',
  'palette/neon-palette': 'neon colors',
  'palette/limited-palette': 'limited palette',
  'palette/graded': 'color grade',
  'palette/gradient': 'gradient palette',
  'palette/complementary': 'complementary colors',
  'mood/dark-mood': 'brooding mood',
  'mood/futuristic-mood': 'futuristic mood',
  'artStyle/sharp': 'sharp focus',
  'artStyle/ukiyo-e': 'ukiyo-e style',
  'artStyle/sci-fi': 'sci-fi style',
  'artStyle/stylised': 'stylised look',
  'artStyle/animated': 'animated style',
  'artStyle/minimalist': 'minimalist style',
  'artStyle/cyberpunk': 'cyberpunk style',
  'artStyle/documentary': 'documentary style',
  'artStyle/vintage': 'vintage style',
  'artStyle/abstract': 'abstract style',
  'artStyle/modern': 'modern style',
  'artStyle/surreal': 'surreal style',
  'artStyle/gothic': 'gothic style',
  'cameraAngle/close-up': 'close-up',
  'cameraAngle/extreme-close-up': 'extreme close-up',
  'cameraAngle/low-angle': 'low-angle shot',
  'cameraAngle/high-angle': 'high-angle shot',
  'cameraAngle/eye-level': 'eye-level shot',
  'cameraAngle/back': 'back view',
  'cameraAngle/front': 'front view',
  'cameraAngle/side': 'side view',
  'cameraAngle/full': 'full shot',
  'cameraAngle/long': 'long shot',
  'cameraAngle/wide': 'wide shot',
  'cameraAngle/medium': 'medium shot',
  'cameraAngle/single': 'single shot',
  'cameraAngle/macro': 'macro shot',
  'cameraAngle/insert': 'insert shot',
  'cameraAngle/establishing': 'establishing shot',
  'cameraAngle/overhead': 'overhead shot',
  'cameraAngle/oblique': 'oblique angle',
  'cameraAngle/dutch': 'dutch angle',
  'cameraAngle/aerial': 'aerial view',
  'cameraAngle/profile': 'profile view',
  'cameraAngle/portrait': 'portrait shot',
  'cameraAngle/centered': 'centered composition',
  'cameraAngle/selfie': 'selfie shot',
  'cameraAngle/satellite': 'satellite view',
  'cameraAngle/cockpit': 'cockpit view',
  'cameraAngle/underwater': 'underwater shot',
  'cameraAngle/isometric': 'isometric view',
  'cameraAngle/first-person': 'first-person view',
  'cameraAngle/third-person': 'third-person view',
  'cameraAngle/ground-level': 'ground-level shot',
  'cameraAngle/over-the-shoulder': 'over-the-shoulder shot',
  'cameraAngle/medium-wide': 'medium wide shot',
  'cameraAngle/extreme-wide': 'extreme wide shot',
  'cameraAngle/three-quarter': 'three-quarter view',
  'cameraAngle/security-camera': 'security camera footage',
  'cameraAngle/worms-eye': "worm's-eye view",
  'cameraAngle/birds-eye': "bird's-eye view",
  'motion/slow': 'slow pace',
  'motion/fast': 'fast pace',
  'motion/reverse': 'in reverse',
  'motion/looping': 'seamless loop',
  'weather/clear': 'clear sky',
  'weather/dust': 'swirling dust',
  'artStyle/looping': 'seamless loop',
  'weather/partly-cloudy': 'scattered clouds',
}

/** The words that say a value on their own and are read as that value again. */
export function canonicalPhrase({ facet, value }: Pick<FoundTerm, 'facet' | 'value'>): string {
  if (facet === 'cameraMovement') return movementPhrases[value]?.noun ?? value
  if (facet === 'timeOfDay') return timePhrases[value] ?? value
  if (facet === 'objectColors') return value
  if (facet === 'artStyle' && poleOf(facet, value)?.axis === 'artist')
    return `in the style of ${capitalised(value)}`
  return namedPhrases[`${facet}/${value}`] ?? huePhrase(facet, value) ?? value.replaceAll('-', ' ')
}

/** van-gogh → Van Gogh. */
function capitalised(value: string): string {
  return value.replace(/(?:^|-)(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim()
}

const hueNames = /^(?:red|orange|yellow|gold|green|cyan|blue|purple|pink|brown|beige|white|gray|black)$/

function huePhrase(facet: string, value: string): string | undefined {
  return facet === 'palette' && hueNames.test(value) ? `${value} tones` : undefined
}

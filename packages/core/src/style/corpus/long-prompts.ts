import { family } from './case.ts'

/** In the manner of the long prompts people and language models write for video models. */
export const longPrompts = family('long prompts', [
  [
    'A sweeping aerial drone shot glides over a mist-covered valley at dawn, the first golden rays of sunlight spilling across the treetops, serene and majestic, shot on 35mm film.',
    'cameraAngle aerial; weather; timeOfDay; lighting; mood serene; artStyle 35mm',
  ],
  [
    'The camera slowly pushes in on an elderly watchmaker hunched over his bench, lit only by a single warm lamp, dust motes floating in the air, intimate and melancholic.',
    'cameraMovement zoom-in; motion slow; lighting; mood romantic, melancholic',
    'palette; weather',
  ],
  [
    'In a neon-drenched alley of a futuristic megacity, rain pours down in sheets while a lone figure in a trench coat walks away from the camera; handheld, moody, cinematic.',
    'lighting; weather rain; cameraMovement handheld; mood moody; artStyle cinematic',
  ],
  [
    'A breathtaking time-lapse of storm clouds gathering over a wheat field, lightning flashing on the horizon, dramatic contrast, wide angle.',
    'motion time-lapse; weather overcast, thunderstorm; palette high-contrast; cameraAngle wide',
  ],
  [
    'The camera orbits around a ballerina mid-spin on an empty stage, a single spotlight carving her silhouette out of the darkness, in elegant slow motion.',
    'cameraMovement orbit; lighting; motion slow-motion',
  ],
  [
    'Captured from a low angle, a towering oak stretches towards the sky, its leaves rustling gently in the wind while soft dappled light filters through the canopy.',
    'cameraAngle low-angle; lighting',
    'mood',
  ],
  [
    'An extreme close-up of a human eye, the iris shimmering with hazel and gold, reflections of city lights dancing across its surface, shallow depth of field.',
    'cameraAngle extreme-close-up; artStyle shallow-focus',
    'palette',
  ],
  [
    'A hand-drawn Studio Ghibli inspired animation of a girl running through a meadow of wildflowers under a bright summer sky, whimsical and full of wonder.',
    'artStyle anime, sketch; mood whimsical',
  ],
  [
    'The scene is painted in the style of Van Gogh, with thick swirling brushstrokes and a vivid palette, as a fisherman casts his net at sunset.',
    'artStyle van-gogh; palette vivid; timeOfDay sunset',
  ],
  [
    'Grainy VHS footage from the 1980s of a family barbecue, slightly overexposed, with faded colours and a shaky hand-held camera.',
    'artStyle vhs; cameraMovement handheld; palette',
  ],
  [
    'A tracking shot follows a courier weaving through a crowded market on a bicycle, fast-paced and energetic, the colours of the spice stalls blurring past.',
    'cameraMovement tracking; motion fast',
  ],
  [
    'We look straight down on a chessboard as two pairs of hands move the pieces, hard shadows falling across the squares under harsh midday sun.',
    'cameraAngle; lighting; timeOfDay',
  ],
  [
    'The camera tilts upward from muddy boots to the determined face of a soldier, fog drifting behind her, cold and desaturated.',
    'cameraMovement tilt-up; weather fog; palette desaturated',
  ],
  [
    'Bathed in golden light, an abandoned train station slowly fills with dust and memories; the camera drifts to the right past broken windows.',
    'lighting; cameraMovement; motion slow',
  ],
  [
    'A whimsical claymation scene in which a tiny chef bakes a loaf of bread larger than himself, warm pastel colours, soft studio lighting.',
    'artStyle stop-motion; palette; lighting; mood whimsical',
  ],
  [
    'From a bird’s-eye view, hundreds of red umbrellas move like a river through a grey, rainy street.',
    'cameraAngle; weather rain; objectColors red',
    'palette',
  ],
  [
    'The video opens with a wide establishing shot of a snow-covered village at night, windows glowing with candlelight, and then zooms in on one small house.',
    'cameraAngle; weather; timeOfDay night; lighting; cameraMovement zoom-in',
  ],
  [
    'A hyperrealistic 3D render of a dragonfly hovering above a pond, iridescent wings catching the morning light, macro lens, 8k.',
    'artStyle; cameraAngle; timeOfDay morning',
  ],
  [
    'An old black-and-white film noir scene: a detective lights a cigarette beneath a flickering street lamp, venetian blind shadows striping his face.',
    'artStyle black-and-white, film-noir; lighting',
  ],
  [
    'The lens pans left across a row of vintage typewriters before coming to rest on a vase of white lilies, sunlight streaming through the window.',
    'cameraMovement pan-left; lighting; objectColors white',
    'palette',
  ],
  [
    'A cyberpunk samurai kneels on a rooftop overlooking a sprawling city, holographic billboards bathing the scene in pink and cyan light, light rain falling, ominous atmosphere.',
    'artStyle cyberpunk; weather rain; mood ominous; lighting',
  ],
  [
    'Seen from above, a lone surfer paddles out over a turquoise reef; the water is calm and the mood peaceful.',
    'cameraAngle; mood peaceful; objectColors cyan',
    'palette',
  ],
  [
    'Over the shoulder of a pianist we watch her fingers race across the keys, the concert hall dim and hushed around her.',
    'cameraAngle over-the-shoulder; lighting',
  ],
  [
    'The camera pulls back to reveal an enormous library with endless shelves, towering ladders and warm ambient light, awe-inspiring and grand.',
    'cameraMovement zoom-out; lighting; mood',
  ],
  [
    'A watercolor illustration comes to life: a fox trots through falling leaves, soft edges bleeding into the paper, gentle and nostalgic.',
    'artStyle watercolor; mood nostalgic',
  ],
  [
    'A first-person view of a mountain biker hurtling down a rocky trail at high speed, trees whipping past, adrenaline-pumping.',
    'cameraAngle first-person; motion fast',
  ],
  [
    'Ultra slow motion: a drop of milk strikes the surface and forms a perfect crown, studio lighting against a plain black background.',
    'motion slow-motion; lighting studio; objectColors black',
    'palette',
  ],
  [
    'An eerie, fog-shrouded graveyard under a full moon, gnarled branches swaying, the camera creeping forward at ground level.',
    'mood eerie; weather fog; lighting; cameraAngle',
  ],
  [
    'A steady, locked-off shot of a lighthouse as waves crash on the rocks during a violent storm, grey and brooding.',
    'cameraMovement static; weather storm; mood',
  ],
  [
    'A joyful montage of children playing in a sprinkler on a hot summer afternoon, lens flares, overexposed highlights, shot on Super 8.',
    'mood joyful; timeOfDay afternoon; artStyle 8mm; lighting',
  ],
  [
    'The crane shot rises above the cheering crowd, revealing the whole stadium beneath a blazing orange sunset.',
    'cameraMovement crane-up; timeOfDay sunset',
  ],
  [
    'A surreal dreamscape where clocks melt over tree branches, rendered like a Salvador Dali painting, hazy and dreamlike.',
    'artStyle surreal; mood dreamy',
  ],
  [
    'Backlit by the setting sun, a couple walks hand in hand along the shore, their silhouettes reflected in the wet sand.',
    'lighting backlit; timeOfDay sunset',
  ],
  [
    'A pixel-art hero leaps across floating platforms while the background scrolls, retro 16-bit palette.',
    'artStyle pixel-art',
  ],
  [
    'In a dimly lit jazz club, blue smoke curls around a saxophonist; the camera slowly dollies in from a medium shot to a close-up.',
    'lighting; cameraMovement zoom-in; motion slow; cameraAngle close-up',
  ],
  [
    'A panoramic view of the Grand Canyon at golden hour, shadows lengthening across layered red rock.',
    'cameraAngle; timeOfDay golden-hour; objectColors red',
    'palette',
  ],
  [
    'The footage has a dreamy, ethereal feel, with soft focus and a pale pink haze, as petals fall around a sleeping fairy.',
    'mood dreamy, ethereal; artStyle soft-focus',
  ],
  [
    'A hummingbird hovers in front of a trumpet flower; its wings beat so quickly that they are only a blur. Macro photography, natural daylight.',
    'cameraAngle; lighting',
  ],
  [
    'With the camera fixed in place, commuters stream through the turnstiles in fast motion, the clock above them spinning.',
    'cameraMovement static; motion fast-forward',
  ],
  [
    'A stop-motion paper cutout world in which a whale swims through clouds, handcrafted textures, playful mood, cheerful colours.',
    'artStyle stop-motion; mood playful',
  ],
  [
    'Dutch angle on a terrified woman backing into a corner, strobing red light, suspenseful and claustrophobic.',
    'cameraAngle dutch; lighting; mood',
    'motion',
  ],
  [
    'An infrared view of elephants crossing the savannah, thermal camera look, high contrast.',
    'artStyle; palette high-contrast',
  ],
  [
    'The style is that of a 1920s silent film: flickering monochrome images, exaggerated gestures, title cards.',
    'artStyle',
  ],
  [
    'Through heavy snowfall, headlights approach along a mountain road; the blue hour gives everything a cold, lonely feeling.',
    'weather snow; timeOfDay; mood melancholic',
  ],
  [
    'An ink-wash painting of a crane taking flight over a misty lake, minimal composition, traditional Chinese style, tranquil.',
    'artStyle; weather; mood tranquil',
    'cameraMovement',
  ],
  [
    'A baker dusts flour over dough in a rustic kitchen; window light, warm tones, shallow focus, the camera slides slowly from left to right.',
    'lighting; palette warm; cameraMovement; motion slow',
  ],
  [
    'The astronaut drifts weightlessly; behind her, a nebula glows in rich purples and blues. Epic, wide cinematic shot, anamorphic lens flare.',
    'mood epic; cameraAngle wide; artStyle cinematic; lighting',
  ],
  [
    'A whip pan from the singer to the drummer, concert lights strobing, frenetic and loud, fish-eye lens.',
    'cameraMovement tracking; mood frantic; artStyle fisheye',
  ],
  [
    'The cat is viewed at eye level as it stalks a moth, golden afternoon sun slanting across the floorboards.',
    'cameraAngle eye-level; timeOfDay; lighting',
  ],
  [
    'Set against a vibrant pop-art background, a can of soup explodes in a burst of colour, comic-book halftones.',
    'artStyle pop-art',
  ],
  [
    'A vast desert under a blazing noon sun; heat haze shimmers while a caravan crawls across the dunes. Extreme wide shot.',
    'cameraAngle; timeOfDay midday',
  ],
  [
    'The camera spirals down a stairwell, following a dropped coin, moody green fluorescent lighting, tense.',
    'lighting cool; mood tense',
  ],
  [
    'An impressionist oil painting of a picnic by the river in the manner of Monet, dappled sunlight and loose brushwork.',
    'artStyle oil-painting, monet; lighting',
  ],
  [
    'Cherry blossoms drift past a temple gate in spring, soft diffused light, calm, the camera holding perfectly still.',
    'lighting soft; mood calm; cameraMovement static',
  ],
  [
    'From a worm’s-eye view, skyscrapers converge overhead while clouds race past in hyperlapse.',
    'cameraAngle; motion',
  ],
  [
    'The painting depicts a stormy sea with a ship breaking on the rocks, romanticism, chiaroscuro, oil on canvas.',
    'artStyle; weather; lighting chiaroscuro',
  ],
  [
    'A minimalist isometric animation of a coffee shop, flat design, limited colour palette.',
    'artStyle; cameraAngle isometric',
  ],
  [
    'Dappled moonlight on a forest pool at midnight; fireflies blink; a magical, enchanting calm settles over everything.',
    'lighting; timeOfDay; mood',
  ],
  [
    'An anime-style schoolgirl sprints for the bus, speed lines streaking behind her, exaggerated expressions, bright cel shading.',
    'artStyle anime',
  ],
  [
    'A blizzard rages outside the hut while inside, by the glow of the fireplace, an old couple plays dominoes in comfortable silence.',
    'weather; lighting',
  ],
  [
    'The picture is high-key and airy, with plenty of white space, as a model in a cream coat turns to the camera.',
    'lighting high-key; objectColors beige',
    'palette; cameraMovement',
  ],
  [
    'Low-key portrait lighting, Rembrandt triangle on the cheek, dark background, the actor blinks once.',
    'lighting low-key',
  ],
  [
    'A dolly zoom on the swimmer as the shark fin appears, the background stretching away, panicked.',
    'cameraMovement',
  ],
  [
    'The quadcopter rises straight up from the courtyard until the whole castle is in view, cloudy sky, cool tones.',
    'weather; palette cool',
  ],
  [
    'At twilight, lanterns drift up into a violet sky while families watch in hushed awe.',
    'timeOfDay; objectColors purple',
    'palette',
  ],
  [
    'A gritty, documentary-style portrait of a coal miner emerging from the shaft, his face streaked with soot, natural light, medium close-up.',
    'mood gritty; artStyle documentary; lighting natural; cameraAngle',
  ],
])

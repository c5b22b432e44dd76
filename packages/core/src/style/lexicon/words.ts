/**
 * Words that inflect by rule, spellings of the same word, and classes of words that phrases refer to as `@name`.
 * A phrase written with one form is found in every form: "pan left" finds "panning slowly to the left".
 */

/** Take -s, -ed and -ing. */
export const verbs = `advance approach arc ascend back bathe begin boom chase circle climb crane creep cross descend dip
dolly drift drop ease edge expand float follow glide glow hover inch jib keep lift light lower move navigate orbit pan
pedestal pivot pull push recede remain retreat revolve rise roll rotate rush sail shake shift skim slide soar spin spiral
stay sweep swing swirl swoop swivel tighten tilt track trail travel traverse tremble truck turn weave whip whirl widen
wrap zoom draw fly`

/** Take a plural. */
export const nouns = `angle atmosphere beam brushstroke camera cartoon closeup cloud color contrast cut doodle drawing
engraving feel flare frame gradient highlight hue illustration image lamp lantern lens light mood movement movie painting paint
palette panorama pastel perspective photo photograph pixel portrait print ray scheme shade shadow shaft shot silhouette
sketch spotlight storm streetlight stroke style sunbeam sunray sunset texture tint tone vibe view viewpoint wash woodcut
woodblock oil watercolor leak raindrop snowflake sign red yellow green blue purple pink brown gray gold teal`

/** Take -er, -est and -ly. */
export const adjectives = `bright dark warm cool soft harsh dim calm cold sharp moody grainy vibrant vivid dramatic eerie serene
brilliant peaceful mysterious`

/** Written form > the word it stands for. */
export const aliases = `colors>color ariel>aerial arial>aerial upwards>up upward>up
downwards>down downward>down leftwards>left leftward>left rightwards>right rightward>right inwards>in
inward>in outwards>out outward>out forwards>forward backwards>backward closer>close nearer>close flew>fly
flown>fly flies>fly swept>sweep held>hold holds>hold holding>hold shook>shake spun>spin drew>draw drawn>draw
kept>keep began>begin monochromatic>monochrome slowmo>slomo towards>toward
candlelit>candlelight moonlit>moonlight sunlit>sunlight starlit>starlight lamplit>lamplight lapses>lapse
stylized>stylised cinematically>cinematic eerily>eerie anticlockwise>counterclockwise mornings>morning
evenings>evening nights>night afternoons>afternoon raining>rain snowing>snow snows>snow drizzling>drizzle
mists>mist fogs>fog toned>tone tinted>tint tinged>tint graded>grade grading>grade pixelated>pixel
backlight>backlit backlights>backlit sidelit>sidelight toplit>toplight underlit>underlight uplit>uplight
paintings>painting animations>animation multicolored>multicolor ups>up cams>cam filmed>film films>film noon>midday viewed>view viewing>view`

/** Words that stand for one another at one place of a phrase. */
export const classes = {
  go: 'move travel glide slide sweep drift shift track truck swing turn rotate float dolly fly pivot swivel ease push',
  light: 'light lighting glow illumination lit sunlight ray beam radiance',
  tone: 'color palette tone hue tint grade scheme wash cast shade',
  mood: 'mood atmosphere tone vibe feel feeling ambience ambiance energy aura air look aesthetic spirit',
  shot: 'shot view angle perspective footage frame framing viewpoint vantage image composition',
  style: 'style aesthetic look art film movie visuals photography cinematography vibe feel',
  still: 'static fixed still stationary motionless steady locked unmoving',
} satisfies Record<string, string>

/** May stand between the words of a camera phrase. */
export const fillers = `slowly slow gently gradually smoothly smooth gracefully steadily quickly swiftly rapidly slightly
subtly softly a an the to toward from in its it s then continuously quick gentle gradual graceful further effortlessly
seamlessly elegantly dramatically perfectly completely absolutely very and dynamic fast deliberately majestically
leisurely carefully suddenly direction while lightly calmly of just along across only single`

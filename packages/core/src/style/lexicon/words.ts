/**
 * Words that inflect by rule, spellings of the same word, and classes of words that phrases refer to as `@name`.
 * A phrase written with one form is found in every form: "pan left" finds "panning slowly to the left".
 */

/** Take -s, -ed and -ing. */
export const verbs = `advance approach arc ascend back bathe begin boom chase circle circulate climb crane creep cross
descend dip dolly drift drop ease edge expand float follow glide glow hover inch jib keep lift light lower maneuver move
navigate orbit pan pedestal pivot pull push recede remain retreat revolve rise roll rotate rush sail shadow shake shift
skim slide soar spin spiral stay sweep swing swirl swoop swivel tighten tilt track trail travel traverse tremble truck turn
veer weave whip whirl widen wrap zip zoom draw fly`

/** Take a plural. */
export const nouns = `accent ambience ambiance angle atmosphere backdrop brushstroke camera candle cartoon closeup cloud
color contrast doodle drawing engraving feel frame fresco gel gradient highlight hue illustration image lamp lantern lens
light lightbulb mood movement movie painting palette panorama pastel perspective photo photograph pixel portrait print ray
scheme shade shadow shot silhouette sketch skyline spotlight storm streetlight stroke style sunbeam sunray sunset texture
tint tone vibe view viewpoint vista wash woodcut woodblock oil watercolor beam flare cut`

/** Written form > the word it stands for. */
export const aliases = `brighter>bright darker>dark warmer>warm cooler>cool softer>soft harsher>harsh dimmer>dim calmer>calm
moodier>moody colder>cold grainier>grainy sharper>sharp colour>color colours>color coloured>colored colors>color grey>gray greys>gray
ariel>aerial arial>aerial aeriel>aerial areal>aerial upwards>up upward>up downwards>down downward>down leftwards>left
leftward>left rightwards>right rightward>right inwards>in inward>in outwards>out outward>out forwards>forward
backwards>backward closer>close nearer>close flew>fly flown>fly flies>fly swept>sweep held>hold holds>hold holding>hold
shook>shake shaken>shake spun>spin drew>draw drawn>draw kept>keep began>begin begun>begin mm>mm steadycam>steadicam
monochromatic>monochrome monochromatically>monochrome slowmo>slomo birdseye>birdeye towards>toward centre>center
lights>light candlelit>candlelight moonlit>moonlight sunlit>sunlight starlit>starlight lamplit>lamplight
lamplight>lamplight timelapses>timelapse lapses>lapse shallow>shallow noirs>noir stylized>stylised stylization>stylised
stylistic>stylised realistically>realistic cinematically>cinematic vibrantly>vibrant vividly>vivid softly>soft
dramatically>dramatic moodily>moody eerily>eerie serenely>serene dimly>dim brightly>bright warmly>warm harshly>harsh
brilliantly>brilliant dreamily>dreamy peacefully>peaceful calmly>calm mysteriously>mysterious romantically>romantic
whimsically>whimsical clockwise>clockwise anticlockwise>counterclockwise super8>super8 mornings>morning evenings>evening
nights>night afternoons>afternoon rains>rain raining>rain rained>rain snowing>snow snows>snow snowed>snow storms>storm
drizzling>drizzle mists>mist fogs>fog clouds>cloud tones>tone toned>tone tinted>tint tinting>tint tinged>tint hued>hue
shaded>shade graded>grade grading>grade pixelated>pixel pixelized>pixel pixelised>pixel pixellated>pixel
backlighting>backlit backlight>backlit backlights>backlit sidelit>sidelight sidelighting>sidelight
underlit>underlight underlighting>underlight toplit>toplight toplighting>toplight uplit>uplight uplighting>uplight
desaturation>desaturated desaturate>desaturated painterly>painterly paintings>painting paints>paint
sketched>sketch sketchy>sketch animations>animation colorless>colorless colourless>colorless colourful>colorful
colorfully>colorful colourfully>colorful multicoloured>multicolor multicolored>multicolor multicolour>multicolor
crispy>crisp foggier>foggy hazily>hazy overcasted>overcast closeups>closeup ups>up cams>cam films>film filmed>film
filming>film viewed>view viewing>view seen>see`

/** Words that stand for one another at one place of a phrase. */
export const classes: Record<string, string> = {
  go: 'move travel glide slide sweep drift shift track truck swing turn rotate float dolly fly pivot swivel ease push',
  cam: 'camera lens view shot perspective cam drone frame viewpoint viewer',
  light: 'light lighting glow illumination lit sunlight ray beam radiance',
  tone: 'color palette tone hue tint grade scheme wash cast colorscape shade colorway toning',
  mood: 'mood atmosphere tone vibe feel feeling ambience ambiance energy aura air look aesthetic mood spirit',
  shot: 'shot view angle perspective footage frame framing viewpoint vantage image composition',
  style:
    'style aesthetic look art artwork illustration painting film movie visuals photography cinematography vibe feel',
  still: 'static fixed still stationary motionless steady locked unmoving immobile anchored',
}

/** May stand between the words of a camera phrase. */
export const fillers = `slowly slow gently gradually smoothly smooth gracefully steadily quickly swiftly rapidly slightly
subtly softly a an the to toward from in its it s then continuously continually quick gentle gradual graceful further
effortlessly seamlessly elegantly dramatically perfectly completely absolutely very and dynamic dynamically fast
deliberately majestically leisurely carefully suddenly direction while lightly calmly of just along across`

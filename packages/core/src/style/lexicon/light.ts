/** Lighting, time of day and weather. Headings name the axis on which values exclude each other, and the pole. */

export const lighting = `
> brightness bright
bright!: {bright|brilliant|radiant|blazing|dazzling} @light, bright {scene|shot|image|exposure|ambience|daylight}, ^bright, {bright|light} and airy, {well|brilliantly|fully} lit
high-key: highkey
overexposed: over exposed, blown out, blown highlights
luminous: ^glowing, radiant
> brightness dark
dim: low light, {poorly|barely|faintly|half} lit, {faint|weak|subdued|fading|dying} @light
dark!: dark {@light|scene|shot|image|exposure|ambience|shadow|and moody|alley|room|street|forest|cave|tunnel|corridor|hallway|burrow|interior|corner|basement|woods|place|background|setting|stage|house|road}, ^dark, darkness, pitch {black|dark}, #in the dark, murky, shadowy, unlit, gloom
low-key: lowkey, {moody|noir} @light
underexposed: under exposed
chiaroscuro: {rembrandt|caravaggio} lighting, light and shadow
> quality soft
soft!: {soft|gentle|delicate|mellow|subtle} @light, soft {ambient|morning|natural|diffused|warm|golden|evening|white|winter|pink|afternoon} @light, soft {shadow|highlight}, softbox, soft box, ^soft
diffused: diffuse, {scattered|bounced|overcast|indirect|filtered} @light
flat!: {flat|even|shadowless} @light, evenly lit
dappled
> quality hard
hard!: hard @light, {hard|crisp|sharp|strong} shadow
harsh: {stark|blinding|intense} @light, glare
dramatic!: {dramatic|cinematic|contrasty|high contrast} @light, {dramatic|deep|long|heavy|cast|bold} shadow
spotlit: spotlight, {spot|stage} @light, pool of light
> temperature warm
warm!: {warm|cozy|amber|orange|tungsten|incandescent} @light, warm {ambient|soft|golden|inviting|cozy|morning|evening|yellow|orange|amber} @light, warm {golden|sun|sunshine|highlight}, tungsten, incandescent, warmly lit
golden!: golden {@light|sun|sunshine|sunbeam|haze}, golden {sunset|evening|morning|warm|hour} light
> temperature cool
cool!: {cool|cold|icy|bluish|steely|pale|clinical|silvery|silver|blue|fluorescent} @light, {cool|cold} {ambient|blue|white|morning} @light, fluorescent
> direction
backlit: back @light, back lit, in silhouette, ^silhouette, silhouette {shot|against|lighting|effect}, silhouetted
rim!: {rim|edge|hair|halo} @light, rimlight, rimlit, halo effect
side!: {side|split|cross} @light, sidelight
top!: {top|overhead} @light, toplight, lit from above
underlit!: under lighting, underlight, uplight, lit from below
front!: {front|frontal|ring} @light, direct flash, flash photography
> lamp
neon: {led|laser|black} light, laser beam
candlelight: {candle|candles} @light, &{lit|illuminated} by {candle|candles}, candle glow
firelight: &glow {fire|fireplace|campfire|hearth|bonfire|embers}, &{lit|illuminated} by {fire|fireplace|flames|torch|torches}, {fire|campfire|bonfire|fireplace|torch|flickering} @light, firelit, torchlight, torchlit
lamplight: &{lit|illuminated} by {warm|small|} {lamp|lantern|bulb|streetlight}, {lamp|lantern|string|fairy|street|city|desk lamp|christmas|party|disco|pulsing|flashing|screen|emergency|strobe|strobing} @light, street lamp, streetlight, headlights, disco ball
studio!: {studio|product|beauty|professional} @light, key {light|lighting}
natural!: natural daylight, {natural|available|window|ambient|outdoor|open} @light, skylight
bioluminescent: bioluminescence, glow in the dark, {otherworldly|magical|ethereal|heavenly|surreal|eerie} @light
> source sun
sunlight: {sunny|sun} light, sunshine, sunbeam, sun {beam|ray|drenched|soaked|kissed|filled|shining|shines}, sunray, ray of sun, {direct|bright|strong|pale|summer|winter|spring|evening|morning|afternoon|hazy} sun
> source moon
moonlight: moon @light, under {the|a|a full|the full} moon, &{lit|illuminated} by moon
starlight: star @light, {under|lit by} the stars, lit by stars
> atmosphere any
colored!: {red|green|blue|pink|purple|yellow|cyan|magenta|violet|teal|multicolor|colored|colorful|crimson} @light
volumetric: god ray, godray, {light|sun} {shaft|beam|ray}, {shaft|beam|ray} of {light|sunlight}, {hazy|smoky|foggy|dusty} @light
lens-flare: flare, light leak
reflective!: {shimmering|sparkling|glittering|caustic|twinkling|iridescent|glistening|reflected|rainbow} @light
`

export const timeOfDay = `
> time dawn
dawn: daybreak, break of day, first light
sunrise: sun rise, rising sun, sun is rising, sun coming up
> time day
morning
midday: mid day, middle of the day
afternoon
daytime: day time, by day, day light, daylight, during the day, {sunny|bright|summer|winter|spring|autumn|clear|rainy|cloudy|overcast|hot|beautiful} day
> time sunset
golden-hour: magic hour, late afternoon, low sun
sunset: {setting|fading|dying} sun, sun {set|sets|setting|is setting|down|dips|sinks}, sun goes down, sundown
> time dusk
dusk: nightfall, after sunset, {day fades|fading day}
twilight
blue-hour
> time night
evening
night: nighttime, nocturnal, {starry|starlit} sky, overnight, after dark
midnight
> season
spring!: {in|early|late|in the} spring, springtime, spring morning
summer!: {in|high|late|in the} summer, summertime
autumn!: {in|late|early|in the} autumn, autumnal, in the fall, fall foliage, autumn {leaves|foliage}
winter!: {in|deep|in the} winter, wintertime, wintry
`

export const weather = `
> sky wet
rain: rainy, rainfall, rainstorm, raindrop, showers, wet {street|streets|pavement}, downpour
drizzle: drizzly, misty rain
thunderstorm: thunder, lightning
storm: stormy, hurricane, typhoon, tornado
> sky snow
snow: snowy, snowfall, snowflake, snowstorm, blizzard, hail, hailstorm
frost: frosty, freezing, ice storm, icicles
> sky fog
fog: foggy
mist: misty
haze: hazy, smog, smoggy, heat {shimmer|waves}
> sky clouds
overcast: cloudy, cloud {covered|cover}, {gray|moody|dramatic|ominous|dark} sky, {dull|dreary|gloomy} weather, {dark|heavy|gathering|low|ominous|storm} cloud
partly-cloudy: {scattered|fluffy|white|wispy|broken|passing|drifting|few|moving|rolling} cloud
> sky clear
clear!: ^clear, {clear|blue|azure|open|bright} {sky|skies}, cloudless, {clear|fair|good|fine} weather
sunny: {warm|hot|tropical} weather, heatwave, sweltering, scorching {sun|heat}, humid
> wind
windy: windswept, {strong|howling|high|wild|heavy|fierce} wind, gusty, gust of wind, windblown, in the wind
breezy: breeze, {light|gentle|soft} wind
> air
dust!: {dust|sand} storm, sandstorm, dusty air, {swirling|blowing} {dust|sand}, dust {cloud|particles}, {falling|volcanic} ash
rainbow
aurora: {northern|southern|polar} lights
`

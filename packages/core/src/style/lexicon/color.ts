/** Palettes, and the colours of things. */

export const palette = `
> temperature warm
warm!: {warm|fiery|sunset|autumn|fall|autumnal} @tone, warm {earthy|golden|muted|vivid|pastel|rich|soft|natural} @tone, ^warm, warm {filter|white balance}, warm in {tone|color}
earthy: {earth|natural|terracotta|ochre|neutral|organic|desert|sandy} @tone
golden!: {golden|gold|amber|honey} @tone, golden {filter|light|glow|sunlight|ray|sun|sunshine}, golden {evening|morning|warm|sunset|afternoon} light, bathed in gold
sepia
> temperature cool
cool!: {cool|cold|icy|wintry|bluish|moonlit|ocean} @tone, {cool|cold} {muted|blue|desaturated|pastel|steel|green} @tone, ^cool, ^cold, ^icy, cool {filter|white balance}, {cool|cold} in {tone|color}
> saturation vivid
vibrant!: {vibrant|dazzling|lively|energetic|brilliant|striking|electric|intense} @tone, vibrant {saturated|neon|contrasting|bright|rich|warm|mix of|array of} @tone, ^vibrant, {explosion|burst|splash|pop|pops} of color, vibrant and colorful, bursting with color
vivid!: vivid @tone, ^vivid
colorful!: ^colorful, colorful {@tone|light|scene|atmosphere|look|style|world|aesthetic|display|visuals|imagery|mood|video|background}, {bold|bright|primary|rainbow|multicolor|contrasting|playful|tropical|iridescent} @tone, {full|array|spectrum} of color, full color, ^multicolor, ^iridescent, rich color
saturated!: {saturated|rich|deep|jewel} @tone, ^saturated, {highly|hyper|deeply} saturated, oversaturated, {high|rich} saturation
neon-palette!: {neon|fluorescent|cyberpunk} @tone
> saturation muted
muted!: {muted|subdued|dull|subtle|dusty|somber|gritty|dim|gloomy} @tone, muted {earthy|natural|pastel|green|gray|blue|warm|cool} @tone, ^muted, low saturation
pastel!: ^pastel, pastel @tone, in {pastel|pastels}, {soft|gentle|delicate|pale|light|airy|dreamy} @tone, pastel colored
faded!: {faded|washed out|bleached|vintage|retro|nostalgic|aged|weathered} @tone, ^faded, washed out, bleached, sun faded, matte {color|grade}, lifted blacks
desaturated!: {desaturated|bleak|gray} @tone, ^desaturated, {drained|stripped|devoid} of color, colorless, low color
black-and-white!: &bw
> contrast
high-contrast: {higher|strong|harsh|bold|extreme|rich|hard|increased|dramatic|stark} contrast, contrasty, {deep|crushed|rich} blacks
low-contrast: {lower|soft|flat|gentle|reduced} contrast, flat {color|profile|grade}
> brightness
dark-palette!: {dark|darkened|shadowy|moody|noir|gothic} @tone
light-palette!:
> scheme
teal-and-orange: orange and teal, teal orange, orange teal
complementary!: complementary @tone, {split toned|split tone}, duotone
limited-palette!: {single color|limited|minimal|minimalist} palette
graded!: {color|hollywood} {graded|grade|corrected}, {cinematic|filmic|film|technicolor} @tone
gradient!: gradient of @tone, {sunset|color} gradient, gradient palette
`

/** "black and white" is both a palette and a way of taking pictures. */
export const blackAndWhite = `#black and white, #b w, #bw, #b and w, monochrome, grayscale, gray scale, black and white
{film|photo|photography|footage|movie|image|scene|style|video|palette|cinematography|aesthetic|setting|tone|portrait|shot|look|frame}`

/** Families of hues. A hue is the colour of a thing unless the words around it speak of the picture. */
export const hues = `
red: crimson, scarlet, maroon, burgundy, ruby, reddish, rust colored, redhead
orange: tangerine, saffron, {peach|coral|amber|copper} colored, terracotta, ginger {cat|hair|haired}
yellow: mustard colored, yellowish
gold: golden, gilded, {blonde|blond} hair
green: emerald, jade, greenish, lime colored
cyan: turquoise, teal, aqua, blue green
blue: azure, cobalt, sapphire, bluish, indigo, ultramarine, navy, blue {sky|skies}
purple: violet, lilac, lavender, mauve, magenta, fuchsia, purplish
pink: pinkish, rose colored
brown: {tan|chestnut|bronze} colored, brownish, auburn, mahogany, khaki
beige: ivory, cream, sand colored, {creamy|off|cream} white
white: whitish, white clouds
gray: silver, silvery, grayish, {gray|silver} haired, platinum blonde, gray {sky|skies}
black: blackish
colorful: multicolor, {rainbow|multi|brightly|vibrant} colored, {changing|different|various} colors, color changing, colored lights, tie dye, iridescent, two tone
`

/** Names and things that hold a colour word or a style word without being of that colour or style. */
export const names = `evening {attire|gown|dress|wear|gloves}, morning {coat|suit}, white {house|noise|collar|wine},
red {square|carpet|wine}, orange {juice|slice|slices|tree|trees|peel}, eating orange, golden {retriever|retrievers|gate},
gold {medal|medals|mining|mine|pan|coin|coins}, silver {medal|screen}, fast {food|lane|asleep}, slow cooker,
night club, black {hole|sea|pepper|tea}, green {light|room|tea|house}, blue {lagoon|moon|collar},
brown {bear|bears}, hold fast, medium {rare|sized|size}, wide {awake|open|smile|eyes|range|variety},
long {hair|dress}, high {school|tech|rise|speed camera|speed train|speed rail|speed internet}, full moon, front {door|of}, side by side, at the side, back seat,
snow boots, rain {boots|forest}, warm {clothes|coat|drink|water|smile}, cool water,
cold {water|drink}, dark {chocolate|hair|skin|brown hair}, light {switch|bulb|house}, {traffic|stop} light, spot on, hot spring,
spring water, 3d {printer|glasses}, clay {pot|pots}, movie theater, paper {plane|airplane|crane},
hail a {cab|taxi}, crisp air, gray area, moon {landing|walk}, navy {ship|ships|officer|officers|seal|seals|base},
lavender {field|fields|oil|farm}, cream cheese, animated {crowd|conversation|discussion|gestures|debate}, camera s {view|perspective|viewpoint}`

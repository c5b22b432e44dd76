/** Palettes, and the colours of things. */

export const palette = `
> temperature warm
warm: warm {@tone|and cozy palette}, warm {earthy|golden|muted|vivid|pastel|autumn|sunset|rich|soft|natural|color} @tone, ^warm, warm toned, warm colored, warmer @tone, warm filter, warm white balance, fiery @tone, sunset {@tone}, autumn {@tone}, fall {palette|color|tone}, autumnal @tone, ^fiery palette, sunset colored, sun baked @tone
earthy: earth @tone, earthy @tone, ^earthy, earthy, natural {palette|tone|color|hue}, earthen, terracotta @tone, ochre @tone, neutral @tone, neutral palette, neutral earthy @tone, organic @tone, desert @tone, woody @tone, rustic @tone, sandy @tone
golden!: golden {@tone|grade|filter|tinged}, bathed in gold, golden light, golden glow, golden sunlight, golden ray, golden sun ray, golden sun, golden sunshine, golden rays of, golden {evening|morning|warm|setting|afternoon} light, gold @tone, amber @tone, honey @tone, gold tinted
sepia: sepia @tone, sepia, sepia toned, sepia tint
> temperature cool
cool: cool @tone, cool {muted|blue|desaturated|icy|pastel|steel|green|color} @tone, ^cool, cooler @tone, cold @tone, cold palette, icy @tone, ^icy, cool filter, ^cold, wintry @tone, wintry palette, frosty @tone, steel blue @tone, bluish @tone, cool white balance, moonlit @tone, arctic @tone, aquatic @tone, ocean @tone, blue toned, cold color
> saturation vivid
vibrant: vibrant @tone, vibrant {color|saturated|neon|contrasting|bright|rich|mix of|array of|warm} @tone, ^vibrant, vibrant palette, vibrant and colorful, vivid colors and, explosion of color, burst of color, riot of color, kaleidoscope of color, splash of color, pops of color, pop of color, colors pop, dazzling @tone, eye popping color, lively @tone, energetic @tone, brilliant @tone, striking @tone, electric @tone, mesmerizing @tone, intense @tone, bursting with color
vivid: vivid @tone, ^vivid, vivid {saturated|bright|rich} @tone
colorful: ^colorful, colorful {@tone|lighting|light|scene|atmosphere|look|style|world|aesthetic|display|glow|visuals|imagery|mood|footage|video|background}, full of color, rich colors, bold @tone, bright @tone, multicolor {@tone|light|palette}, multicolor palette, rainbow {@tone|palette|spectrum|gradient}, prismatic {@tone|palette}, array of color, spectrum of color, contrasting @tone, full color, ^multicolor, myriad of color, all colors, iridescent @tone, ^iridescent, playful @tone, candy @tone, candy colored palette, tropical @tone, tropical palette, primary @tone
saturated: saturated @tone, ^saturated, highly saturated, hyper saturated, oversaturated, super saturated, deeply saturated, saturation boosted, rich saturated @tone, rich saturation, high saturation, punchy @tone, rich @tone, rich warm palette, deep @tone, lush @tone, jewel @tone, jewel toned, popping color
neon-palette!: neon {color|palette|tone|hue|pink and blue palette}, fluorescent {color|palette}, acid @tone, cyberpunk @tone, synthwave @tone, dayglo, day glo, electric palette, vaporwave @tone
> saturation muted
muted: muted @tone, ^muted, muted {earthy|natural|pastel|green|gray|blue|warm|cool} @tone, subdued @tone, dull @tone, understated @tone, low saturation, subtle @tone, dusty @tone, restrained @tone, soft muted @tone, toned down color, drab @tone, dusty pastel, somber @tone, ^drab, lackluster color, gritty @tone, dim @tone, gloomy @tone, dark muted @tone
pastel: pastel @tone, pastel, pastel colored, ^pastels, pastel {color|palette|pink palette|gradient|shade|hue}, soft @tone, soft pastel, soft pastel @tone, gentle @tone, delicate @tone, pale @tone, light @tone, powdery @tone, candyfloss palette, cotton candy @tone, washed pastel, milky @tone, cotton candy palette, soft color palette, airy @tone, dreamy @tone, springtime @tone
faded: faded @tone, ^faded, washed out, washed out @tone, faded film color, bleached, bleached @tone, sun bleached, sun faded, matte color, matte grade, lifted blacks, milky blacks, vintage @tone, retro @tone, nostalgic @tone, aged @tone, retro palette, vintage palette, weathered @tone
desaturated: desaturated @tone, ^desaturated, drained of color, colorless, color drained, stripped of color, devoid of color, desaturated palette, low color, bleak @tone, gray {@tone|palette}, slate @tone, ashen, ashen @tone
black-and-white!: &bw
> contrast
high-contrast: high contrast, highcontrast, strong contrast, stark contrast palette, contrasty, deep blacks, crushed blacks, rich blacks, contrast boosted, harsh contrast, punchy contrast, bold contrast, extreme contrast, rich contrast, hard contrast, increased contrast, inky blacks
low-contrast: low contrast, soft contrast, flat contrast, flat color, gentle contrast, log footage, flat profile, reduced contrast, flat grade
> brightness
dark-palette!: dark @tone, dark palette, deep dark @tone, shadowy palette, moody @tone, moody palette, moody color, noir palette, midnight palette, darkened @tone, gothic @tone
light-palette!: bright airy palette, light palette, all white palette, bright white palette
> scheme
teal-and-orange: teal and orange, orange and teal, teal orange, orange teal, teal & orange
complementary!: complementary @tone, contrasting palette, analogous @tone, triadic @tone, split toned, split tone, duotone, duo tone, tritone
monochrome-hue!: single color palette, monochrome @tone palette, tonal palette, limited palette, restricted palette, minimal palette, minimalist palette
graded!: color graded, color grade, cinematic @tone, cinematic palette, film color, filmic @tone, color corrected, lut look, hollywood grade, technicolor palette, cinematic grade
gradient!: gradient of @tone, sunset gradient, gradient palette, ombre @tone, color gradient
`

/** "black and white" is both a palette and a way of taking pictures. */
export const blackAndWhite = `#black and white, monochrome, monochrome @tone, #b w, #bw, #b and w, grayscale, gray scale,
black and white {film|photo|photography|footage|movie|image|scene|style|video|palette|cinematography|aesthetic|setting|
photograph|tone|portrait|shot|sketch|drawing|look|contrast|frame|version|cinema|masterpiece|grade}, noir black and white`

/**
 * Families of hues. A hue is the colour of a thing unless the words around it speak of the picture.
 * `!` marks words that are colours only before a hue, "colored" or a thing that wears it.
 */
export const hues = `
red: crimson, scarlet, maroon, burgundy, vermilion, ruby, cherry red, blood red, brick red, reddish, wine red, carmine, rose red, fire engine red, cardinal red, rust red, rust colored, rusty red, cranberry, redhead, red headed, red haired
orange: tangerine, burnt orange, pumpkin orange, peach colored, apricot colored, coral colored, coral pink, coral red, amber colored, copper colored, orangish, salmon pink, terracotta, ginger haired, ginger cat, ginger hair
yellow: mustard yellow, lemon yellow, canary yellow, mustard colored, golden yellow, yellowish, straw colored, sunflower yellow, butter yellow, saffron
gold: golden, gilded, gold colored, gold plated, champagne colored, rose gold, blonde hair, blond hair
green: emerald, emerald green, olive green, lime green, mint green, sage green, forest green, jade, jade green, sea green, greenish, moss green, neon green, chartreuse, hunter green, grass green, lime colored, olive drab, avocado green, khaki green, pine green, bottle green
cyan: turquoise, teal, aqua, aquamarine, turquoise blue, teal blue, teal green, blue green
blue: navy blue, sky blue, baby blue, royal blue, azure, cobalt, cobalt blue, sapphire, midnight blue, electric blue, ice blue, bluish, indigo, cerulean, powder blue, steel blue, denim blue, ultramarine, navy colored, prussian blue, blue sky, clear blue sky, bright blue sky, azure sky, blue skies, clear azure sky, blue eyed
purple: violet, lilac, lavender colored, mauve, magenta, fuchsia, plum colored, purplish, amethyst, lavender purple, royal purple, violet blue
pink: hot pink, baby pink, pinkish, rosy pink, magenta pink, blush pink, dusty pink, neon pink, bubblegum pink, pastel pink, rose colored, rose pink, fuchsia pink
brown: tan colored, chestnut colored, chocolate brown, chestnut brown, coffee colored, brownish, brown haired, auburn, mahogany, umber, sienna, caramel colored, hazel eyes, bronze colored, dark haired brown, khaki, taupe
beige: beige, cream colored, ivory colored, sand colored, creamy white, off white, ecru, nude colored, cream white
white: snow white, pure white, ivory white, pearl white, whitish, milky white, white colored, alabaster, eggshell white, bright white, white clouds, fluffy white clouds
gray: silver colored, silver gray, charcoal gray, slate gray, ash gray, grayish, gray haired, silver haired, silver, silvery, gunmetal, platinum blonde, slate blue gray, ash colored, gray sky, gray skies
black: jet black, ebony, blackish, onyx, coal black, raven black, black haired
colorful: multicolor, rainbow colored, multi color, colorful, varicolored, polychrome, changing colors, different colors, various colors, color changing, brightly colored, vibrant colored, colored lights, tie dye, tie dyed, iridescent, two tone
`

/** Names and things that hold a colour word or a style word without being of that colour or style. */
export const names = `evening attire, evening gown, evening gowns, evening dress, evening wear, evening gloves, morning coat, morning suit, white house, red square, orange juice, orange slice, orange slices, orange tree, orange peel, eating orange, golden retriever, golden retrievers, golden gate,
golden globe, gold medal, gold medals, gold mining, gold mine, gold pan, gold coin, gold coins, gold bar, gold bars, gold rush, golden
eagle, silver medal, silver screen, fast food, slow cooker, night club, nightclub, night stand, black friday, black hole,
black belt, blackboard, green light, green room, green tea, green house, greenhouse, blue cheese, blue whale, blue jay, silverware,
white noise, red carpet, red panda, red pandas, red bull, pink floyd, rose garden, black sea, black pepper, brown sugar, brown bear, brown bears, polar bear, yellow
pages, yellowstone, red wine, white wine, black tea, black coffee, white collar, blue collar, fast asleep, hold fast, breakfast, medium rare,
medium sized, medium size, wide awake, wide open, wide smile, wide grin, wide eyes, wide eyed, wide range, wide variety, long
hair, long dress, mid air, high heels, high school, high tech, high five, high rise, full moon, top hat, side by side, back
seat, front door, front of, at the side, night owl, morning glory, morning coffee, snow leopard, snow leopards, snow white and, rain boots,
rain coat, rain jacket, raincoat, rain forest, rainforest, storm trooper, stormtrooper, stormtroopers, cloud computing, sunny side up, warm
clothes, warm coat, warm drink, warm water, cool water, cold water, cold drink, warm smile, dark chocolate, dark hair,
dark skin, dark brown hair, light switch, traffic light, stop light, light bulb, light house, spot on, hot spring, spring roll, spring onion, spring onions,
fall down, 3d printer, 3d glasses, 3d printed, snow globe, snowboard, snow machine, snow boots, snow angel, silver lining, silver spoon, clay pot, clay pots, comic relief,
movie theater, rock paper, paper plane, paper airplane, paper crane, spring water, hail a cab, hail a taxi, gray area, blue
moon, blue lagoon, red sox, greek salad, orange county, fog horn, fast lane, moon landing, moon walk`

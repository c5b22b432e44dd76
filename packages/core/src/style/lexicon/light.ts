/** Lighting, time of day and weather. Headings name the axis on which values exclude each other, and the pole. */

export const lighting = `
> brightness bright
bright: bright {@light|scene|shot|image|exposure|airy|ambience|footage|daylight}, ^bright, bright and airy, well lit, brilliantly lit, brilliant @light, light and airy, radiant @light, blazing light, dazzling light, fully lit, evenly bright
high-key: high key, high key @light, highkey
overexposed: over exposed, blown out {light|highlight|sky|window}, blown highlights, overexposure
luminous: luminous @light, luminous, glowing light, ^glowing, radiant, ^luminescent, resplendent light
> brightness dark
dim: dim @light, dim ambient @light, dim, dim room light, low light, lowlight, poorly lit, faint @light, faintly lit, weak light, subdued @light, barely lit, half light, half lit, fading light, dying light
dark: dark {@light|scene|shot|image|exposure|ambience|shadows|and moody}, ^dark, dark {alley|room|street|forest|cave|tunnel|corridor|hallway|burrow|interior|corner|basement|woods|place|environment|background|atmosphere|setting|stage|theater|house|castle|road|bedroom}, darkness, pitch black, #in the dark, in darkness, murky, ^gloomy light, shadowy, unlit, near darkness, darkened {room|street|scene|stage}, semi darkness, pitch dark, gloom
low-key: low key, low key @light, lowkey, moody @light, moodily lit, noir lighting, film noir lighting
underexposed: under exposed, underexposure
chiaroscuro: chiaroscuro @light, rembrandt lighting, caravaggio lighting, tenebrism, tenebrist, play of light and shadow, interplay of light and shadow, dance of light and shadow, light and shadow
> quality soft
soft: soft @light, soft {ambient|morning|natural|diffused|warm|golden|evening|natural window|window|white|overcast|winter|pink|afternoon} @light, soft shadow, gentle @light, soft box, softbox, ^soft, delicate light, mellow light, feathered light, softened light, soft highlight, subtle @light
diffused: diffuse @light, diffused, diffused @light, diffuse, scattered light, scrim light, beauty dish, bounced light, overcast light, light through curtains, indirect @light
flat!: flat @light, even @light, shadowless @light, evenly lit
dappled: dappled @light, dappled, dappled shade, light filtering through {leaves|trees}, komorebi, sun dappled
> quality hard
hard!: hard @light, hard shadow, hard edged shadow, crisp shadow, sharp shadow, strong shadow
harsh: harsh @light, harsh shadow, glaring @light, glare, unforgiving light, stark @light, blinding @light, harsh sun, intense light, raw light, scorching light, merciless light
dramatic!: dramatic @light, dramatic shadow, dramatic contrast, cinematic @light, theatrical @light, expressive lighting, striking light, deep shadow, long shadow, heavy shadow, contrasty @light, high contrast @light, cast shadow, bold shadow
spotlit: spotlight, spotlit, spot light, stage @light, single light source, pool of light, follow spot, limelight, footlights
> temperature warm
warm!: warm @light, warm {ambient|soft|golden|inviting|cozy|indoor|morning|evening|inner|glowing|yellow|orange|amber} @light, warm golden, warm sun, warm inviting @light, tungsten, tungsten @light, incandescent @light, incandescent, warmly lit, cozy @light, amber @light, amber glow, honeyed light, warm sunshine, warm highlight, orange glow, warm lamplight
golden!: golden {@light|sun|sunshine|sunbeam|glow|sunset light|sun ray|sunset glow|evening light|morning light|haze}, golden hued @light, golden warm @light, gilded light, glow of gold, bathed in gold
> temperature cool
cool!: cool @light, cool {ambient|blue|white|morning|moonlit} @light, cold @light, cold blue @light, icy @light, fluorescent, fluorescent @light, bluish @light, steely light, pale light, clinical light, pallid light, silvery light, silver light, blue light
> direction
backlit: back light, back lighting, back lit, contre jour, light from behind, lit from behind, in silhouette, silhouette @light, silhouette {shot|against|lighting|effect}, silhouetted
rim!: rim @light, rimlight, rim lit, rimlit, edge @light, hair light, halo light, kicker light, halo effect, outline of light
side!: side @light, sidelight, lit from the side, raking @light, light from the side, split lighting, loop lighting, cross lighting
top!: top @light, toplight, overhead @light, lit from above, butterfly lighting, paramount lighting
underlit!: underlight, lit from below, under lighting, up lighting, uplight, light from below
front!: front @light, frontal @light, ring light, flash photography, direct flash, flash lit
> source
neon: neon, neon @light, neon {sign|lit|glow|tube|drenched|soaked|bathed|hue|color|signage|reflections|accents}, led @light, led strip, blacklight, black light, uv light, ultraviolet, glow stick, laser @light, lasers, laser beams, fluorescent neon, cyber glow
candlelight: candle @light, candlelight glow, by candlelight, glow of candle, lit by candle
firelight: fire @light, firelit, fire glow, campfire {@light|glow}, torchlight, torch @light, torchlit, bonfire {@light|glow}, fireplace {@light|glow}, glow of the fire, glow of a fire, lava glow, flickering @light, flicker of flames, ember glow, hearth light
lamplight: lamp @light, lantern @light, lantern lit, lamp glow, string light, fairy light, edison bulbs, bedside light, desk lamp glow, street lamp, streetlight, street light, city light, glow of city, glow of streetlight, light from a lamp, headlights, car headlights, practical @light, practicals, christmas lights, festive lights, bare bulb, gaslight, gaslit, paper lanterns, screen glow, screen light, monitor glow, lit by screen, glow of the screen, shop lights, window lights, disco @light, disco ball, strobe @light, strobe, strobing, club lighting, party lights, pulsing light, flashing light
studio!: studio @light, three point lighting, key light, fill light, product lighting, commercial lighting, hospital lighting, interrogation lighting, beauty lighting, fashion lighting, light panels, soft boxes, seamless backdrop light, professional lighting
natural!: natural @light, available light, window @light, ambient @light, organic light, skylight, daylight balanced, open shade, northern light window, outdoor light, light from the window, light streams through, light pours in, streaming light
bioluminescent: bioluminescent, bioluminescence, bioluminescent @light, phosphorescent, glow in the dark, otherworldly glow, magical glow, mystical light, ethereal @light, heavenly light, divine light, celestial light, angelic light, surreal light, eerie @light, magic light, aurora light, unearthly glow, supernatural glow, holy light
> source sun
sunlight: sunlight, sun light, sunny light, sunshine, sunbeam, sun beam, sunray, sun ray, ray of sun, ray of sunlight, ray of sunshine, direct sun, sun drenched, sun soaked, sun kissed, sunbathed, bright sun, sun shining, sun shines, streaming sun, hazy sunlight, strong sun, sun filled, sunlight through, filtered sunlight, slanting sun, brilliant sunshine, glaring sun, pale sun, summer sun, winter sun, spring sun, midday sun, desert sun, noon sun, evening sun, morning sun, afternoon sun
> source moon
moonlight: moonlight, moon light, moonlight night, lit by the moon, moonbeam, moonbeams, glow of the moon, full moon light, moonglow, lunar light, under the moon, light of the moon
starlight: starlight, star light, under the stars, star lit, lit by stars, glow of the stars, galaxy light
> atmosphere
volumetric: volumetric, volumetric @light, god ray, god rays, godray, godrays, crepuscular ray, light shaft, shaft of light, shafts of light, beam of light, shaft of sunlight, light beam, ray of light, light ray, shafts of sunlight, hazy light, smoky light, foggy light, streaks of light, sun shafts, dusty light, tyndall effect, light rays piercing
lens-flare: lens flare, sun flare, anamorphic flare, flare, light leak, light leaks, sunflare, starburst light, bloom light, bloom effect, halation
reflective!: shimmering @light, sparkling @light, glittering light, caustics, caustic light, twinkling light, iridescent light, gleaming light, glistening light, specular highlight, glinting light, reflected light, water reflections light, rippling light, prismatic light, rainbow light
`

export const timeOfDay = `
> time dawn
dawn: at dawn, crack of dawn, daybreak, break of day, first light, pre dawn, predawn, early dawn, dawn light, dawning
sunrise: sun rise, at sunrise, rising sun, sun rises, sun is rising, sun coming up, sunup
> time day
morning: in the morning, early morning, late morning, mid morning, bright morning, morning light, morning glow, am light, mid-morning
midday: mid day, noon, high noon, noonday, noontime, at noon, middle of the day, lunchtime, sun overhead
afternoon: in the afternoon, early afternoon, mid afternoon, sunny afternoon, lazy afternoon
daytime: day time, by day, day light, daylight, broad daylight, full daylight, bright daylight, in daylight, during the day, daylit, sunny day, bright day, summer day, winter day, spring day, autumn day, clear day, rainy day, cloudy day, overcast day, beautiful day, middle of a day, hot day
> time sunset
golden-hour: golden hour, magic hour, late afternoon, golden hour light, golden hour glow, low sun, late afternoon sun
sunset: sun set, at sunset, setting sun, sun sets, sun setting, sun is setting, sundown, sun down, sun goes down, sun dips, sunset glow, sunset light, sunset sky, descending sun, sinking sun, sun sinks, fading sun, dying sun, sun dipping
> time dusk
dusk: at dusk, nightfall, gloaming, after sunset, day fades, fading day
twilight: at twilight, nautical twilight, civil twilight, twilight sky
blue-hour: blue hour, blue hour light
> time night
evening: in the evening, early evening, late evening, evening sky, evening light
night: at night, by night, in the night, late night, dark night, night sky, night scene, night shot, night time, nighttime, nocturnal, night view, night city, starry night, starry sky, star filled sky, overnight, after dark, moonlight night, star studded sky, starlit sky, middle of the night, dead of night, rainy night, stormy night, summer night, winter night, night lights, nocturne, stars overhead
midnight: at midnight, past midnight, small hours, witching hour
> season
spring!: in spring, springtime, early spring, late spring, spring morning, in the spring
summer!: in summer, summertime, midsummer, high summer, late summer, in the summer
autumn!: in autumn, autumnal, in the fall, late autumn, fall foliage, in the autumn, autumn foliage, fall colors, autumn leaves
winter!: in winter, wintertime, midwinter, wintry, winter wonderland, deep winter, in the winter
`

export const weather = `
> sky wet
rain: in the rain, rainy, rainfall, rain soaked, rain drenched, rain slicked, rain swept, rainstorm, heavy rain, light rain, pouring rain, torrential rain, driving rain, steady rain, rain falling, falling rain, raindrop, raindrops, rain shower, showers, acid rain, rain on window, wet streets, wet pavement, monsoon, downpour, heavy downpour, deluge, cloudburst, rainy weather, sheets of rain
drizzle: drizzly, light drizzle, misty rain, spitting rain
thunderstorm: thunder storm, thunder, thunderous sky, lightning, lightning bolt, lightning storm, lightning flash, electrical storm, thunder and lightning, thunderclouds, thunderhead
storm: stormy, storm clouds, tempest, tempestuous, gale, squall, stormy sky, stormy weather, stormy sea, raging storm, approaching storm, brewing storm, storm swept, hurricane, typhoon, cyclone, tornado, twister, waterspout, wild weather
> sky snow
snow: in the snow, snowy, snowfall, falling snow, snow falling, snowflakes, snowflake, light snow, heavy snow, fresh snow, snow flurries, flurries, powder snow, snow covered, snow storm, snowstorm, blizzard, whiteout, snow capped, snow dusted, snow laden, snow blanketed, sleet, hail, hailstorm, hailstones, swirling snow, drifting snow, snowy weather
frost: frosty, frosted, frozen landscape, icy weather, freezing, ice storm, hoarfrost, frost covered, frigid, subzero, ice cold, icicles, glacial weather
> sky fog
fog: in the fog, foggy, fog bank, thick fog, dense fog, fog shrouded, rolling fog, low fog, fog covered, fogbound, ground fog, sea fog, pea soup fog, foggy weather, shrouded in fog
mist: misty, morning mist, thin mist, mist covered, mist shrouded, soft mist, rising mist, shrouded in mist, swirling mist, veil of mist, misty weather, brume, mist rising
haze: hazy, heat haze, smog, smoggy, smoky haze, smoky air, hazy sky, dusty haze, dust haze, shimmering heat, heat shimmer, heat waves, hazy weather
> sky clouds
overcast: overcast sky, overcast weather, cloudy, cloud covered, cloud cover, gray sky, gray skies, leaden sky, dull weather, cloudy sky, cloudy weather, dark clouds, heavy clouds, brooding sky, dreary weather, gloomy weather, brooding clouds, moody sky, dramatic sky, gathering clouds, low clouds, ominous clouds, ominous sky, dark sky, dark cloudy sky
partly-cloudy: partly cloudy, scattered clouds, fluffy clouds, white clouds, wispy clouds, broken clouds, passing clouds, puffy clouds, cotton clouds, drifting clouds, fluffy white clouds, few clouds, cirrus clouds, cumulus clouds, moving clouds, rolling clouds
> sky clear
clear!: ^clear, clear sky, clear skies, clear blue sky, cloudless, cloudless sky, blue sky, blue skies, bright blue sky, azure sky, clear weather, fair weather, crystal clear sky, clear azure sky, open sky, good weather, fine weather, bright sky
sunny: sunny weather, sunny sky, sun drenched weather, sunny summer, warm weather, hot weather, heatwave, heat wave, sweltering, sultry weather, scorching sun, blistering heat, tropical weather, scorching heat, muggy, humid
> wind
windy: windswept, wind swept, strong wind, gusty, gusts, gust of wind, gusts of wind, blustery, howling wind, high wind, high winds, wind blown, windblown, wind blowing, in the wind, wild wind, heavy wind
breezy: breeze, gentle breeze, light breeze, soft breeze, sea breeze, cool breeze, light wind, gentle wind, in the breeze, ocean breeze
> air
dust!: dust storm, sandstorm, sand storm, dusty air, dusty weather, swirling dust, blowing sand, blowing dust, dust devil, ash fall, ashfall, falling ash, volcanic ash, dust cloud, dust particles, dust motes
rainbow: rainbow sky, double rainbow, rainbow in the sky
aurora: aurora borealis, northern lights, southern lights, aurora australis, polar lights
`

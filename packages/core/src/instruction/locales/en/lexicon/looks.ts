/**
 * Words for what changes. A line of its own is the aspect of the lines after it; of the others the first word says
 * the direction (+ more, − less, = a value, which is the first word unless another stands after a colon) and the
 * forms (a n v for adjective, noun, verb).
 */
export const looks = `
lighting
n lighting,lights,light source
=n shadows,shadow,shading
=n glow,glowing
=n lens flare,flare
=n god rays,light rays,sunbeams,light beams,rays of light,volumetric light/lighting
=a backlit,back lit,backlight,backlighting
=a soft/softer light/lighting,diffuse/diffused light:soft light
=v soften/diffuse the light/lighting:soft light
=a hard/harsh light/lighting:hard light
=a candlelight,candle light,candlelit
=a silhouette,silhouettes,silhouetted
=a neon light,neon lights/lighting/lit,lit by/with neon
=a rim light,rim lighting
=a low-key,low key lighting,chiaroscuro
=a high-key,high key lighting
=a spotlight,spotlights
=a sunlight,sunlit,sunshine,natural light,daylight lighting
=a moonlight,moonlit
=nv fade-out,fade to black
=nv fade-in,fade from black
=a vignette,vignetting
brightness
+a bright,luminous,well lit,overexposed,blown out,lit,lighter,lightest,illuminated,brightly lit
+v brighten,lighten,light up,illuminate,lift the shadows,make lighter,overexpose,lift the blacks,open up the shadows,raise the shadows,lift shadows
+n light,illumination,radiance,brilliance
n brightness,exposure,luminance,lightness,luminosity,gamma,light level,highlights,whites,midtones
-a dark,dim,underexposed,murky,gloomier,black out,unlit,shadowy
-v darken,dim,dim/darken down,underexpose,shade
-n darkness,dimness,blacks
contrast
n contrast,dynamic range
+a contrasty,high contrast,contrasted,contrasting,punchy,crunchy
-a flat,low contrast,hazy looking
-v flatten
+n punch,pop
+v crush the/ blacks,make it pop
saturation
n saturation,sat,vibrance,vibrancy,colorfulness,chroma,color intensity,vividness
+a vivid,vibrant,saturated,colorful,rich,lively,bright/brighter/bold/bolder colors
+v saturate,enrich,vivify
-a dull,desaturated,muted,washed out,faded,drab,pale,grey,gray,lifeless,bland,colorless,subdued
-v desaturate,desat,mute the colors,wash out,bleach
temperature
n temperature,color temperature,white balance
+av warm
+a toasty,warm toned
+v warm up
+n warmth
-av cool
-a cold,chilly,icy,frosty,cool toned
-v cool down,chill
-n coolness,coldness
tint
n tint,hue,color cast,cast,tone,toning
=a red,reddish
=a blue,bluish,blueish
=a green,greenish
=a yellow,yellowish
=a orange
=a purple,violet
=a pink,pinkish,rosy
=a magenta
=a teal
=a cyan,turquoise
=a amber
palette
n palette,color palette/grade/grading/scheme,grading,grade,color,coloring
=a black and white,black & white,b & w,black n white,b and w,bw,monochrome,monochromatic,grayscale,greyscale
=a sepia
=a pastel,pastels,pastel colors
=a neon,neon colors
=a earth tones,earthy,earth toned
=a teal and orange,orange and teal
=a duotone
=a inverted,invert,negative
=a golden,gold
=a jewel tones
mood
n mood,atmosphere,vibe,feel,feeling,ambience,ambiance,emotion,tension
=a dramatic,drama,theatrical
=a dreamy,dreamlike,dream like
=a gritty,grittiness,raw
=a ethereal,otherworldly
=a moody,brooding
=a mysterious,mystery,enigmatic
=a romantic,intimate,romance
=a happy,cheerful,joyful,uplifting,fun,playful,upbeat,joyous
=a sad,melancholic,melancholy,sombre,somber,gloomy,depressing,gloom,bleak
=a eerie,scary,creepy,spooky,ominous,horror,haunting,sinister,menacing
=a epic,grand,majestic
=a tense,suspenseful,intense,gripping
=a nostalgic,nostalgia,wistful
=a peaceful,serene,tranquil,relaxing,relaxed,soothing,cozy,cosy
=a magical,whimsical,fairytale
=a cinematic,film/movie like,filmic
=a emotional,heartfelt,touching
=a funny,humorous,comedic,silly
=a edgy
time-of-day
n time of day
=an night,night time,nighttime,midnight
=an sunset,dusk,sundown,twilight,evening
=an golden hour,magic hour
=an blue hour
=an dawn,sunrise,daybreak,early morning
=an day,day time,daytime,midday,noon,daylight,afternoon
=an morning
weather
n weather
=an rain,rainy,raining,rainfall,drizzle,drizzly,downpour,raindrops,precipitation,wetness
=an snow,snowy,snowing,snowfall,blizzard,snowflakes,snow capped
=an fog,foggy,mist,misty,haze,hazy
=an storm,stormy,thunder,thunderstorm,lightning
=an sunny,clear sky/skies
=an cloudy,overcast,cloud
=an wind,windy,breeze,breezy
season
n season
=an winter,wintry,wintery
=an summer,summery
=an autumn,autumnal
=an spring,springtime
camera-angle
n angle,viewpoint,perspective
=an low-angle,low angle shot,from below,worm/worms eye
=an high-angle,high angle shot,from above
=an eye-level,eye level shot
=an aerial,aerial/drone shot,drone view,bird/birds eye
=an overhead,overhead shot,top down
=an dutch-angle,dutch tilt,tilted/canted angle
=an pov,first person,point of view
=an over-the-shoulder,over the shoulder shot,from behind
camera-movement
n camera movement,camera motion,camera,camera work,camerawork
=nv move left,left pan:pan-left
=nv move right,right pan:pan-right
=nv pan,camera pan
=nv tilt
=nv zoom-in,push/punch/dolly/moves/camera_moves in,dolly forward,zoom,move closer,move in closer,slow push
=nv pull out,pull/dolly/moves/camera_moves back,moves away:zoom-out
=nv dolly
=nv orbit,arc shot,circle/rotate around
=nv crane,crane shot,rise up,boom:crane-up
=anv handheld,hand held,shaky cam,shaky,camera shake,shake
=anv static,lock/hold the camera,still/fixed camera,static/steady shot,lock/locked off,tripod,steady,stabilize,stabilized,steadier
=nv tracking,track,tracking/follow/dolly shot
=nv roll,camera roll
shot-size
n shot size,framing
=an close-up,closeup,cu,close up shot,close ups,tight/tighter/closer shot,tighter,tighter framing,closer
=an extreme-close-up,macro,macro shot
=an medium-shot,mid shot,medium close up
=an wide-shot,wide,wide angle,long/establishing/full/full_body/wider/wide_angle shot,wide view
=an extreme-wide-shot,extreme long shot
motion
n motion,movement,action,dynamism,activity
+n energy,dynamics
+a dynamic,energetic,high energy,lively motion,animated,active,kinetic
+v energize,animate,liven/spice up
-a calm,still,motionless,gentle,calmed
-v calm down,calm,freeze
speed
n speed,pace,tempo,pacing,playback speed,frame rate,framerate,fps
+a fast,quick,rapid,hurried,faster/fast paced,snappy,speedy
+v speed up,sped up,speed,accelerate,quicken,hurry
-a slow,sluggish,slow paced
-v slow down,slow,decelerate
=an slow-motion,slow mo,slowmo,slomo,slo mo
=an time-lapse,timelapse,hyperlapse
focus
n focus
+a sharp,crisp,clear,in focus,focused,detailed
+v sharpen,deblur,unblur
+n sharpness,clarity,detail,definition,crispness
-a blurry,blurred,soft,out of focus,fuzzy,smudged,unfocused,unsharp
-v blur,soften,defocus
-n blur,blurriness,softness,motion blur,fuzziness,haziness,smudge
=an depth of field,shallow/shallower depth of field,shallow focus/dof,bokeh,background blur,blurred/blurry background:shallow
=an deep focus,deep depth of field:deep
grain
+n grain,film grain,noise,graininess
+a grainy,noisy
-v denoise
art-style
n style,art style,look,aesthetic
=an pixar,disney
=an oil painting,oil paint/painted
=an watercolor,watercolor painting
=an cartoon,cartoonish,cartoony,comic,comic book
=an anime,manga,ghibli
=an cyberpunk
=an steampunk
=an noir,film noir
=an pixel art,pixelated
=an sketch,pencil sketch/drawing,charcoal
=an impressionist,impressionism,van gogh
=an photorealistic,realistic,lifelike,photo realistic,realism
=an surreal,surrealist,surrealism
=an 3d,cgi
=an claymation,stop motion,clay
=an painting,painterly,painted
=an abstract
=an minimalist,minimal,minimalistic
=an futuristic,sci fi,science fiction
=an psychedelic,trippy
film
=an 35mm
=an 16mm
=an 8mm,super 0
=an kodak,kodachrome,portra,ektachrome
=an fuji,fujifilm
=an vhs,vhs tape
=an polaroid
=an film stock/look,analog,analogue,celluloid:film
=an imax
era
=an eighties:1980s
=an seventies:1970s
=an sixties:1960s
=an nineties:1990s
=an fifties:1950s
=an twenties:1920s
=an vintage,retro,old,aged,old fashioned,old timey/school
=an victorian
=an medieval,medieval times,middle ages
=an modern
composition
n composition,rule of thirds,symmetry
a centered,symmetrical
n crop
v reframe
=a upside-down
`

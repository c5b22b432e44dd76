/**
 * Mood and motion. `^` asks for the word to stand alone ("…, hopeful") or to describe the mood itself ("a hopeful
 * mood"): a happy dog is a dog, not a mood.
 */

export const mood = `
> energy calm
calm: calm @mood, calming, sense of calm, calmness
serene: serenity
peaceful: at peace, peacefulness, sense of peace
tranquil: tranquility, tranquillity
relaxed: ^relaxed, relaxing, relaxed @mood, ^chill, chilled out, laid back, ^leisurely, unhurried, ^easygoing, lofi, lo fi vibe
quiet: quiet @mood, ^quiet, ^hushed, ^silent, quietude, ^still, stillness, solitude
meditative: contemplative, introspective, ^reflective, ^thoughtful, ^pensive, ^zen, zen like, mindful @mood, reflective mood
soothing: ^gentle, gentle @mood, ^restful, ^soothing, ^mellow, mellow @mood, comforting
> energy energetic
energetic: ^energetic, energetic @mood, high energy, full of energy, ^lively, lively @mood, vibrant @mood, ^upbeat, upbeat @mood, ^vibrant energy, vibrant energy, high octane, exhilarating, ^electric, electrifying, electric @mood, pulsating energy, ^bustling, bustling @mood, ^spirited, adrenaline, adrenaline fueled, action packed, thrilling, ^punchy, kinetic energy
dynamic: ^dynamic, dynamic @mood, ^kinetic, ^explosive, ^powerful, powerful @mood, ^fierce, fierce @mood, ^bold, high impact
frantic: frenetic, frenzied, ^hectic, hectic @mood, ^chaotic, chaotic @mood, ^manic, ^wild, ^turbulent, turbulent @mood, ^feverish, chaos
festive: festive @mood, ^festive, celebratory, party @mood, carnival @mood, carnivalesque, ^jubilant
intense: ^intense, intense @mood, ^raw, raw @mood, ^visceral, visceral, gripping, ^fiery, passionate @mood, ^passionate, ^aggressive, aggressive @mood
> valence light
joyful: ^joyful, joyful @mood, ^joyous, joyous @mood, ^happy, happy @mood, ^cheerful, cheerful @mood, ^merry, ^exuberant, exuberance, ^elated, ^ecstatic, sense of joy, joy and, feel good, ^delightful, ^jolly, pure joy
playful: ^playful, playful @mood, ^fun, fun @mood, ^cheeky, ^mischievous, ^quirky, quirky @mood, ^silly, ^goofy, lighthearted, light hearted, ^humorous, ^comedic, comical, ^zany, ^bubbly
hopeful: ^hopeful, hopeful @mood, ^optimistic, optimistic @mood, uplifting, inspiring, inspirational, ^positive, ^triumphant, triumphant @mood, ^aspirational, heartwarming, ^empowering, ^victorious, sense of hope, ^encouraging, life affirming
romantic: romantic @mood, ^romantic, ^tender, tender @mood, ^loving, ^sensual, sensual @mood, ^intimate, intimate @mood, ^affectionate, ^amorous, dreamy romance, ^seductive, sultry @mood, ^sultry, romance
cozy: ^cozy, cosy, cozy @mood, cosy @mood, ^snug, ^homely, ^homey, ^inviting, inviting @mood, welcoming @mood, ^welcoming, hygge, warm @mood, warm and inviting, warm inviting @mood, cosiness, coziness, ^wholesome, ^comfortable, warmth
innocent: ^innocent, ^childlike, childlike wonder, ^pure, ^sweet, ^adorable, ^cute, kawaii, ^charming, charming @mood, ^quaint
> valence dark
dark-mood!: dark {mood|atmosphere|vibe|feel|feeling|ambience|energy|aura|aesthetic}, dark and brooding, ^brooding, brooding, ^grim, grim @mood, ^bleak, bleak, ^gloomy, gloomy, gloomy @mood, ^somber, somber, sombre, ^morose, ^dreary, dreary, ^despairing, ^hopeless, ^dismal, dismal, ^depressing, ^macabre, macabre, oppressive, desolate, desolation, ^dystopian mood, post apocalyptic @mood
moody: moody @mood, atmospheric
melancholic: melancholy, melancholia, ^sad, sad @mood, sadness, ^sorrowful, sorrow, wistful, ^mournful, mournful, ^lonely, lonely @mood, loneliness, ^tragic, tragic @mood, ^heartbreaking, heartbreaking, bittersweet, ^forlorn, forlorn, ^longing, ^emotional, emotional @mood, poignant, elegiac, plaintive, ^blue mood
ominous: ^ominous, foreboding, menacing, sinister, threatening @mood, ^threatening, ^dangerous, ^evil, dread, sense of dread, ^malevolent, impending doom, ^hostile, ^predatory
eerie: eerie @mood, ^spooky, spooky, creepy, unsettling, haunting, ^haunted, ghostly, uncanny, ^scary, scary @mood, ^horror, horror @mood, terrifying, ^nightmarish, nightmarish, nightmare like, ^disturbing, disturbing, disquieting, ^spine chilling, chilling @mood, ^chilling, bone chilling, ^paranormal, gothic @mood
tense: ^tense, tense @mood, tension, suspenseful, suspense, ^anxious, anxious @mood, anxiety, nerve wracking, nerve racking, edgy @mood, ^edgy, ^paranoid, claustrophobic, ^uneasy, uneasy @mood, ^urgent, sense of urgency, ^desperate, thriller @mood
gritty: gritty @mood, ^gritty, ^rough, ^grimy, grimy, ^edgy, grungy, ^rugged mood, ^brutal, ^harsh mood, ^savage, unflinching, hard boiled, hardboiled, street level grit, grit
angry: ^angry, angry @mood, ^furious, ^violent, violent @mood, ^vengeful, ^rebellious, rebellious @mood, ^defiant
> tone
dramatic: dramatic @mood, ^dramatic, ^theatrical, operatic, ^climactic, high drama, ^stirring, larger than life, melodramatic
epic: epic @mood, ^epic, ^heroic, heroic @mood, ^majestic, majestic @mood, ^grand, grandeur, awe inspiring, ^monumental, ^sweeping, ^legendary, ^imposing, ^breathtaking, ^glorious, ^regal, ^sublime, sense of awe, sense of scale, larger than life scale, spectacular
mysterious: ^mysterious, mysterious @mood, mystery, sense of mystery, enigmatic, cryptic, ^secretive, ^arcane, ^occult, air of mystery, ^intriguing, intrigue, ^noir mood, ^mystical, mystical, mystic, shrouded in mystery
dreamy: dreamlike, dream like, dreamy @mood, ^hazy mood, oneiric, reverie, daydream, dreamscape, sleepy @mood, soft and dreamy, ^floaty, trance like, trancelike
ethereal: ethereal @mood, ^airy, ^weightless, otherworldly, other worldly, unearthly, ^heavenly, heavenly, ^celestial, ^divine, angelic, transcendent, ^delicate, ^spiritual, spiritual @mood, sacred @mood, ^timeless, ^unreal
magical: ^magical, magical @mood, ^enchanting, enchanting, enchanted @mood, spellbinding, fairytale, fairy tale, fairytale @mood, storybook @mood, ^wondrous, wondrous, sense of wonder, wonderment, ^bewitching, ^fantastical, captivating, ethereal magic
whimsical: ^whimsical, whimsical @mood, whimsy, ^fanciful, ^absurd, absurdist, ^offbeat, ^eccentric
nostalgic: nostalgia, ^nostalgic, nostalgic @mood, sentimental, ^reminiscent mood, ^wistful nostalgia, ^old fashioned, ^bygone, memory like, childhood memory
elegant: ^elegant, elegant @mood, ^sophisticated, sophisticated @mood, ^luxurious, luxurious @mood, ^refined, ^classy, ^glamorous, glamorous @mood, glamour, ^opulent, opulent @mood, ^chic, ^stylish, ^sleek, ^premium, ^upscale
idyllic: pastoral @mood, ^pastoral, ^picturesque, utopian, ^rustic, rustic @mood, bucolic, paradisiacal
futuristic-mood!: futuristic @mood, ^clinical, ^sterile, clinical @mood, sterile @mood, ^industrial, ^cold mood, ^detached, ^alien mood
serious: ^serious, serious @mood, ^solemn, solemn, ^professional, professional @mood, ^formal, ^reverent, ^austere, ^stoic
hypnotic: mesmerizing, mesmerising, ^trippy, trippy, ^psychedelic mood, ^disorienting, disorienting, ^surreal mood, ^kaleidoscopic
`

export const motion = `
> speed slow
slow-motion: slow motion, slomo, slo mo, slow mo, super slow motion, ultra slow motion, supper slow motion, super slow, slowed down, slow down, slowed, time slows, overcranked, {120|240|480|960|1000} fps, extreme slow motion, smooth slow motion
slow: slow, slowly, ^slow paced, slow paced, slow moving, slow pace, sluggish, sluggishly, lazily, languid, languidly, unhurriedly, at a slow pace, slower, crawling pace, at a snail s pace, ^slow burn
> speed fast
fast: fast, very fast, really fast, fast paced, fast moving, faster, at full speed, full speed, breakneck speed, top speed, great speed, at speed, at high speed, rapid, rapidly, rapid fire, quick, quickly, swift, swiftly, speeding, speed ramp, speed ramping, lightning fast, lightning speed, breakneck, high speed, hyper fast, high velocity, quick paced, rapid pace, blistering pace, in a hurry, fast cuts, quick cuts, rapid cuts, fast tempo, super fast, too fast, so fast, at a fast pace, warp speed, blazing fast
fast-forward: fast forward, sped up, speed up, speeded up, double speed, undercranked, accelerated, in fast motion, fast motion
time-lapse: time lapse, timelapse, time lapsed, timelapsed, time lapse footage, time lapse video, long exposure timelapse
hyperlapse: hyper lapse, hyperlapse footage, moving time lapse, motion timelapse
> speed frozen
freeze-frame: freeze frame, frozen in time, frozen moment, suspended in time, time stops, stopped time, cinemagraph, freezes in time, time freeze
> direction
reverse: in reverse, reversed footage, played backward, reverse motion, rewinding, boomerang effect
> blur
motion-blur: motion blur, motion blurred, speed lines, light trails, speed blur, directional blur, motion trail, motion trails, streaking lights, radial blur
`

/**
 * Mood and motion. `^` asks for the word to stand alone ("…, hopeful") or to describe the mood itself ("a hopeful
 * mood"): a happy dog is a dog, not a mood.
 */

export const mood = `
> energy calm
calm: calming
serene: serenity
peaceful: at peace, peacefulness, sense of peace
tranquil: tranquility, tranquillity
relaxed: ^relaxed, relaxing, ^chill, laid back, ^leisurely
quiet: ^quiet, ^hushed, ^silent, ^still, stillness, solitude
meditative: contemplative, ^reflective, ^thoughtful, ^pensive, ^zen
soothing: ^gentle, ^soothing, ^mellow, comforting
> energy energetic
energetic: ^energetic, high energy, full of energy, ^lively, ^upbeat, ^vibrant, exhilarating, ^electric, ^bustling, action packed, thrilling
dynamic: ^dynamic, ^kinetic, ^explosive, ^powerful, ^fierce, ^bold
frantic: frenetic, ^hectic, ^chaotic, ^wild, ^turbulent, chaos
festive: ^festive, celebratory, party @mood, ^carnival
intense: ^intense, ^raw, ^passionate, ^aggressive
> valence light
joyful: ^joyful, ^joyous, ^happy, ^cheerful, ^exuberant, exuberance, sense of joy, pure joy, ^delightful
playful: ^playful, ^fun, ^quirky, lighthearted, light hearted, ^humorous
hopeful: ^hopeful, ^optimistic, uplifting, inspiring, ^positive, ^triumphant, heartwarming, sense of hope
romantic: ^romantic, ^tender, ^loving, ^intimate, ^sultry, romance
cozy: ^cozy, ^cosy, ^inviting, ^welcoming, warm {mood|atmosphere|vibe|feel|feeling|ambience|ambiance}, warm and inviting, warmth
innocent: ^innocent, ^childlike, ^pure, ^sweet, ^cute, ^charming, ^quaint
> valence dark
dark-mood!: dark {mood|atmosphere|vibe|feel|feeling|ambience|energy|aura|aesthetic}, brooding, ^grim, bleak, gloomy, somber, dreary, ^hopeless, ^depressing, oppressive, desolate
moody: atmospheric
melancholic: melancholy, ^sad, sadness, sorrow, wistful, ^lonely, loneliness, ^tragic, heartbreaking, bittersweet, ^longing, ^emotional
ominous: foreboding, menacing, sinister, ^threatening, ^dangerous, dread, ^hostile
eerie: spooky, creepy, unsettling, haunting, ^haunted, ghostly, ^scary, ^horror, terrifying, nightmarish, ^chilling
tense: ^tense, tension, suspenseful, suspense, ^anxious, anxiety, ^edgy, ^uneasy, ^urgent, ^desperate
gritty: ^gritty, ^rough, grimy, ^brutal, grit
angry: ^angry, ^furious, ^violent, ^rebellious
> tone any
dramatic: ^dramatic, ^theatrical
epic: ^epic, ^heroic, ^majestic, ^grand, grandeur, awe inspiring, ^monumental, ^sweeping, ^breathtaking, ^sublime, sense of {awe|scale}
mysterious: ^mysterious, mystery, enigmatic, ^intriguing, intrigue, mystical, mystic
dreamy: dreamlike, dream like, reverie
ethereal: ^airy, ^weightless, otherworldly, unearthly, heavenly, ^celestial, ^divine, angelic, ^delicate, ^spiritual, ^timeless
magical: ^magical, enchanting, enchanted @mood, fairytale, fairy tale, sense of wonder, ^fantastical, captivating
whimsical: whimsy
nostalgic: nostalgia, sentimental
elegant: ^elegant, ^sophisticated, ^luxurious, ^refined, ^glamorous, ^stylish, ^sleek
idyllic: ^pastoral, ^picturesque, ^rustic
futuristic-mood!: futuristic @mood, ^clinical, ^sterile, ^industrial
serious: ^serious, solemn, ^professional
hypnotic: mesmerizing, mesmerising, trippy
`

export const motion = `
> speed slow
slow-motion: slomo, slo mo, slow mo, {super|ultra|extreme} slow motion, super slow, slowed down, slow down, slowed, {120|240} fps
slow: slowly, slower, slow paced, {slow|leisurely|gentle|relaxed|unhurried} pace, slow moving, sluggish, lazily
> speed fast
fast: faster, {very|really|super|too|so} fast, {fast|quick|brisk|frantic|rapid|breakneck} pace, fast {paced|moving|cuts|tempo}, {full|breakneck|high} speed, at speed, rapid, rapidly, quick, quickly, {quick|rapid} cuts, swift, swiftly, speeding, racing {through|past|down|along|across}, hurtling, speed ramp, speed ramping
fast-forward: sped up, speed up, double speed, accelerated, fast motion
time-lapse: timelapse
hyperlapse
> speed frozen
freeze-frame: {frozen|suspended} in time, frozen moment, time freeze
> direction
reverse!: in reverse, reversed footage, played backward, reverse motion
> blur
motion-blur: motion blurred, speed {lines|blur}, light trails, motion {trail|trails}
`

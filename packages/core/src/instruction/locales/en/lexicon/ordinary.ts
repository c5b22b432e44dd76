/**
 * Everyday English words that one typing error would turn into a word of the grammar. They are read as they
 * stand: "flips" is no "clips", "tree" no "three".
 */
export const ordinary =
  'thought doesn talking shit hell wouldn world best seen haven called couldn says saying lost ' +
  'chance aren party story funny waiting quite side sick shouldn child plan taken scared small ' +
  'calling wonder tired loved pass paper thinks agent talked pain smart plane lovely given sitting ' +
  'spend tough quit charge simple master short cops letter harry store star lawyer angel attack ' +
  'shoes truck loves wrote nose peace paris pictures stuck tree dreams sake killer fired eating ' +
  'pants feelings beach plans closed band stole passed witness teeth became trick shirt stars movies ' +
  'blind ticket sight deserve paying form shame shower threw manager naked planet condition player ' +
  'planning sees market unit falling nights opened scare toast remain hired crack grant began ' +
  'contract lesson riding warning planned winner spare shape growing bleeding charges load waited ' +
  'loss chances pleased bread dealing hated joint boring loser stranger lily tied lover files mighty ' +
  'wound sally grave mostly thee passing likely hates plate cooking falls loving pure pills spending ' +
  'doll gary bride becomes march attacked apple writer staring precious snake expert kinds hunting ' +
  'whore minds print fever photos shore leads purse cats settled trace supper spit palace boots ' +
  'lawyers tricks cheer chose cheating firing mitch packed concert planes tent remains cooper sonny ' +
  'prints bundy starving violent stake charity shout math chips sides landing warned tries forth ' +
  'invented daily steven wives fort beside lessons bend blocks timing shark shouting charged shown ' +
  'flies palmer pays remote brand shave gain packing shell stink tapes appeal drawer landed stuart ' +
  'sales string related realise toes plates thirsty stinks cheated tits actions foster sakes marco ' +
  'feeding beings divine raped attacks greek paintings whale turner creep lovers boot emotions ' +
  'required drawn require begun blond spots curtain blues happily praying snakes bleed sober ' +
  'deserved stare tanks trucks ties deals photographs shooter sealed dresses taxes blank copies ' +
  'cracked losers porch tires hallway cooked shorts stinking wars described takin explains flame ' +
  'stall auction tender helio quitting filed shirts cannon fame raid scares laser regarding spill ' +
  'scar compete granny lads pointing apples infected sweating slaves missy weaver versus couples ' +
  'ankle attacking scaring skill whitey mere images groom flattered theirs adore shaft completed ' +
  'drowned pointed wired seed savings winds flames chili stitch potion ruining fist sharks victoria ' +
  'springs honesty drowning rally trips rely noises folk moses lester tales closes lands wires ' +
  'cleaner slick touches experts painter locks bonds finals dreamt funds polly needn marching stark ' +
  'creeps bein peach tasty shipping stripes deceased worms faced charging lease timer breach mines ' +
  'fare stack waits printed scent graves slipping cracking shook writers fayed wander spends shaving ' +
  'contracts streak roller suing sticky hayes tease dolls suction listed pinky dozens hiring spying ' +
  'reader warner dose pains greet marker shoo rains untie strap golly funky altar raines traces ' +
  'torch slapped recorder snapped tricked cracks maker maps skating stakes sued greed reply moaning ' +
  'frost mates invest thorough losses scarf cutter prayed lilly starved quack invent initials abort ' +
  'bing filing hating considerable pinned packs filth dryer publisher expelled shops seeds shaved ' +
  'chang cheeks marge striking scars remained seas caller bugger tripped comics traced leash planets ' +
  'taped leaning chanting shattered daring chores shouts scrape settling seasons qualify givin crate ' +
  'clan stocks keeper extent panting overheard steaks grape splitting invested bladder merger bled ' +
  'grapes semen clam lists photography toaster rudder swift flattering joints tunes slit tripping ' +
  'mating feeds shoved reminder cooks macho sliding grind fasten bums parks bumpy blinded edith ' +
  'exits heave arena leaking stated cosmic killings stripped tuned dresser printing amounts shaped ' +
  'shitting bumper scram crunch tally faked mourning lords triad pleases dripping cranky readers ' +
  'righty riches convent shaken spared shalt mornings verge frontier pint rotting cove mysteries ' +
  'angles'

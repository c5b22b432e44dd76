/**
 * Everyday English words that one typing error would turn into a word of the grammar. They are read as they
 * stand: "flips" is no "clips", "tree" no "three".
 */
export const ordinary =
  'thought doesn talking shit hell wouldn world best seen haven called couldn says saying lost ' +
  'chance aren party story funny asked waiting side shouldn child sound taken scared asking small ' +
  'calling wonder loved pass paper thinks agent talked pain smart plane lovely given sitting spend ' +
  'tough charge simple master short cops letter harry store star angel shoes truck loves wrote nose ' +
  'peace paris tree dreams sake killer eating pants feelings beach closed band stole passed teeth ' +
  'became trick shirt stars blind ticket sight deserve paying form grace shame shower threw manager ' +
  'naked planning sees market unit falling nights opened scare toast remain hired crack grant ' +
  'goodness contract lesson planned winner spare shape growing bleeding charges load waited loss ' +
  'chances pleased bread hated joint boring loser lily lover files mighty wound sally grave mostly ' +
  'thee passing likely hates plate falls loving pure spending doll happiness gary bride becomes ' +
  'march apple writer staring snake expert kinds marks hunting whore minds print fever shore leads ' +
  'purse cats settled trace supper spit palace boots tricks cheer chose cheating firing mitch packed ' +
  'concert planes tent remains cooper sonny fully prints bundy starving violent stake charity shout ' +
  'math chips sides landing tries forth invented daily steven wives fort beside lessons bend timing ' +
  'shark shouting charged flies palmer remote brand theme shave gain packing shell tapes appeal ' +
  'drawer landed stuart sales string related realise toes plates thirsty cheated tits actions foster ' +
  'sakes marco mistress feeding beings divine raped greek paintings whale turner creep lovers boot ' +
  'emotions required drawn require blond spots blues happily snakes bleed sober deserved stare tanks ' +
  'trucks ties shooter dresses taxes blank copies cracked losers tires hallway shorts described ' +
  'takin explains flame stall auction tender helio filed shirts cannon fame seated raid scares ' +
  'regarding spill scar compete granny lads pointing apples infected slaves missy versus ankle ' +
  'scaring skill mere groom flattered theirs shaft completed drowned pointed wired seed savings ' +
  'winds flames chili stitch ruining fist sharks victoria springs honesty drowning rally trips rely ' +
  'noises folk lester tales closes lands wires cleaner slick touches experts painter locks bonds ' +
  'finals dreamt funds polly needn marching stark creeps bein tasty shipping stripes deceased faced ' +
  'charging lease timer breach mines fare waits printed scent graves slipping cracking shook writers ' +
  'fayed shorter wander spends shaving contracts roller suing hayes tease masks dolls suction pinky ' +
  'dozens hiring spying reader warner dose pains greet marker shoo rains untie strap golly funky ' +
  'altar raines traces torch recorder tricked cracks stakes sued greed reply moaning frost invest ' +
  'thorough losses scarf lilly starved quack invent initials abort bing filing hating whites ' +
  'considerable pinned packs filth dryer publisher shops seeds shaved chang cheeks marge striking ' +
  'scars remained caller tripped comics traced taped chanting daring chores shouts scrape settling ' +
  'seasons givin crate extent panting overheard grape splitting invested bladder merger wilderness ' +
  'bled grapes semen clam toaster rudder swift flattering joints tunes slit tripping feeds shoved ' +
  'reminder macho sliding grind fasten bums parks bumpy blinded edith exits arena stated cosmic ' +
  'killings stripped tuned dresser printing shaped shitting bumper scram crunch tally faked mourning ' +
  'lords pleases dripping cranky readers righty riches convent shaken spared shalt mornings verge ' +
  'frontier pint cove mysteries angles funding telly mining snitch insect touchy soaked tucked tying ' +
  'loner insects bonding dreamer needy brig greta temp sketches scoot arise doubted shred stale cone ' +
  'puss funniest covert roles grad superb snoring pager witter tighten seeks cartoons fees nosy ' +
  'winters starring stat stiles creaking slime loans hoops paine soaking spook serena starter rained ' +
  'grin clams findings appeals grail fester blush tyres milly insides hiking booster regain peoples ' +
  'summers switches grande racer spades wiser shoving shuts evenings sprung teller flaming steed ' +
  'tempt colon funnier stifler applies brink leftovers detained startled finale oranges wildest ' +
  'stared bending weaker pushy shady masked bummed reds wiring retail spade breaker crispy shouted ' +
  'clarify tens shits picket forks midway afterward dads bolts picky noose raisins stylish pickin ' +
  'roster storms seating blinds greens gran moods retainer tile tack editing sumner beak starr ' +
  'endings wilder taping extras regarded pointy paging starling shores tickled afternoons nerds lest ' +
  'temperatures menus horrors pansy fades wildly looky tents decree shapes bolted cremated emery ' +
  'slade carton johns tuning ports violently concerts fuzz crates flakes mach contracted slid detain ' +
  'stating dreary incense groin kilos tainted flake liter investing motions embedded honks writ hale ' +
  'leaned simmer paces paste nitro tracing whee currents hurray summary breached flapping finder ' +
  'tiles blender versa mango whine alrighty raisin tracker stork hires timed marking farming firms ' +
  'creamed slots hades wisely bids describes mangy mints shaker raided sever tides bonded quartet ' +
  'vines costly frisk unfit leaked turks openings hoods leeds cooley norse bends chords gland lowe ' +
  'earthly muster smarts stripping clowning pickled bleeds blinding threes railing granger undermine ' +
  'staked folly pricks tampered wines stripe petting tract flaps adder fatter introductions trough ' +
  'sipping forwards marches snowball hallo startling flattery rabid shawl putter inventing spooks ' +
  'crease otter seams gentry stats anesthetic cleaver stares tampering straps loveliest blindness ' +
  'clover corp doubting emphasis faxed beginnings chrome snows grinder livery latter pints pusher ' +
  'hives negatives richter regained sketchy meddle strays watts infect snowed drags spits eights ' +
  'cones triplets bling edited filly fins snowflake verde cahill combing giver duress analogy ' +
  'relating stormed leased grazing chile kodiak toying revere giles blindly funnel versed golfer ' +
  'checker gander mixer energies takers looting ticker clanking hazel soot boast trashy aiding ' +
  'cheery dawned actin stead writings crete birdy overhear coping arises shaping wishful copped ' +
  'soaring sevens violets trucking hazing sade remake folds graders grate warts mania rapids wiles ' +
  'discord shay graces newer stems manger hither eraser stitched grains activist glades patel ' +
  'smoother purses settings pant swill garde cooter clouded gutted tanked sprinklers clout romances ' +
  'covet towing fats scrapes doable brides soles sunsets sprinkler silencer snippy hippy spiller ' +
  'lats sory completes blunder slobs grazed steamy taker pally pickings realist tensions noticeable ' +
  'flipper weathers shamed flutter torched splint grader lifeline tricking shafts stylist shire ' +
  'toner breezes pinning hooky splat atone sappy fined clanging invents omens flores lovelier widen ' +
  'nigh shootings staking famed booted spilt downer raiding koda savin dozed revered revel funded ' +
  'palaces ditches tripe bene shorted drowns droppings fines scones ditty tongs breeder sprang ' +
  'vantage latent graze fiends coveted depleted fattening drips snare sliders zoos dally blanc binds ' +
  'relaxes daylights shacked sift polaroids turds coolers pawned mined dawning tempe breck gammas ' +
  'sloper grandeur spied seedy exempt shifty snitched boeing shard creeper wisest copping sprint ' +
  'insider starred pecking timers righto scrip merle cris beng sifting thrashing greats bleu ' +
  'fillings trifling blonds strep sith exert rarest maxed mixes stowed snapper bolus cooker harpy ' +
  'gelder switcher boasting slaving aided extort teamed infecting mooning cleanest remover loopy ' +
  'leases erie raider undermining pawing sues bumming fares sped stitching recorders copier hater ' +
  'shakers fated dressy saver definitions heaving littlest magna lobes thames chilli forger picker ' +
  'whiting covey choosy forte ardent maybes moldy speedo coven froggy hales briny shacking blight ' +
  'derailed mastery overlap sawing slaved trimmings ovens chucked cloves derail micro wiper twine ' +
  'hoots placid stoops grat doubly fuels sawed snide vices loaves balding filler scots stabilizer ' +
  'dolled looming scrapped thrash patting toasts dawns bolder ficus'

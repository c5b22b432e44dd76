/**
 * Everyday English words that one typing error would turn into a word of the grammar. They are read as they
 * stand: "flips" is no "clips", "tree" no "three".
 */
export const ordinary =
  'thought doesn shit hell wouldn world best seen called couldn says lost chance aren party story ' +
  'quite side sick shouldn child order plan small calling wonder pass paper thinks agent pain smart ' +
  'plane lovely spend tough quit charge simple master short letter harry store star lawyer angel ' +
  'attack shoes truck wrote nose peace paris pictures stuck tree dreams sake pants feelings beach ' +
  'plans closed band stole passed witness teeth became trick shirt stars blind ticket sight deserve ' +
  'paying form shame shower threw manager planet condition planning sees market unit nights scare ' +
  'toast remain crack grant began contract lesson warning planned winner spare shape growing load ' +
  'pleased bread boring loser closet stranger lily lover mighty wound sally grave mostly thee ' +
  'passing caused likely plate cooking pure spending doll gary bride becomes march apple writer ' +
  'staring precious snake expert kinds hunting whore minds print fever photos shore leads purse cats ' +
  'trace supper spit palace boots tricks cheer chose mitch packed concert tent cooper sonny prints ' +
  'bundy starving violent stake charity shout math chips sides warned forth invented daily steven ' +
  'fort beside bend blocks shark palmer remote brand shave gain packing shell stink tapes appeal ' +
  'stuart string related realise toes thirsty tits actions foster sakes marco feeding beings divine ' +
  'raped greek paintings whale creep boot emotions required drawn require begun blond spots curtain ' +
  'blues happily snakes bleed sober deserved stare causes tanks trucks ties photographs shooter ' +
  'blank porch tires hallway cooked shorts closely wars described explains flame stall auction ' +
  'tender helio cannon fame raid laser spill scar compete granny lads pointing missy weaver versus ' +
  'couples ankle skill whitey mere images groom flattered theirs adore shaft completed pointed seed ' +
  'winds flames chili stitch potion ruining fist victoria springs honesty rally rely noises folk ' +
  'lester closes cleaner slick painter locks finals dreamt polly needn marching stark creeps bein ' +
  'peach tasty shipping worms faced lease timer breach mines fare stack waits printed scent slipping ' +
  'shook fayed wander spends shaving contracts streak roller sticky tease dolls suction pinky dozens ' +
  'spying reader warner dose pains greet marker shoo rains untie strap freezer golly fanny funky ' +
  'altar raines traces torch recorder tricked stakes greed reply moaning frost invest thorough scarf ' +
  'lilly quack invent initials abort bing hating considerable pinned filth dryer shops seeds shaved ' +
  'chang cheeks marge scars caller bugger comics traced leash taped daring chores shouts scrape ' +
  'seasons qualify crate clan extent panting overheard steaks grape invested bladder merger bled ' +
  'semen clam photography toaster rudder swift flattering tunes slit feeds reminder cooks sully ' +
  'macho grind fasten parks esther heave arena cosmic printing amounts shaped scram crunch tally ' +
  'faked mourning lords pleases cranky righty riches convent shaken shalt mornings verge frontier ' +
  'pint cove mysteries angles lever telly snitch insect ares touchy soaked tucked loner appearances ' +
  'dreamer needy brig greta unite temp sketches scoot arise stale cone covert roles grad superb ' +
  'snoring pager witter tighten seeks cartoons fees blanks nosy winters starring stat clause slime ' +
  'loans hoops paine soaking spook serena rained grin clams unity appeals grail fester blush milly ' +
  'insides regain pictured summers grande racer spades wiser shoving shuts evenings sprung teller ' +
  'flaming steed tempt colon stifler brink leftovers knack detained finale oranges wildest ' +
  'treatments purity shady retail spade breaker crispy withdrawn clarify strung tens shits picket ' +
  'forks midway afterward noose stylish roster storms greens gran moods tile tack ether sumner ' +
  'influenced beak starr endings wilder oddly extras pointy paging plank starling tickled afternoons ' +
  'nerds lest temperatures menus'

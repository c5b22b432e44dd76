import type { GrammarRow } from '../../../locale.ts'

/**
 * Verbs and degree words: categories, words, label. Of a verb the label is the direction it gives to the
 * words after it; of an act it is the kind of act.
 */
export const verbs: readonly GrammarRow[] = [
  ['verb', 'make,turn,render,get,keep it,have', 'make'],
  ['verb', 'give,bring,lend', 'give'],
  [
    'verb',
    'go to,move to,select,pick,choose,find,try,start,begin,redo it as,open,look at,use,work on,fix',
    'go',
  ],
  [
    'verb',
    'set,change,switch,convert,transform,alter,adjust,modify,edit,redo,regenerate,rework,recolor,recolour,shift,reshoot,restyle,update,dial,knock,pull,take,go,tweak,regrade,grade',
    'set',
  ],
  [
    'verb',
    'increase,raise,boost,enhance,bump,bump up,crank,crank up,turn up,dial up,pump up,pump,up,amp up,amp,ramp up,lift,intensify,strengthen,push up,push,improve,heighten,amplify,jack up,bring up,kick up,step up,scale up,magnify,elevate,punch up,beef up,augment,enliven,bring out,accentuate,fortify,reinforce,rev up,hype up,exaggerate,strengthen up',
    'increase',
  ],
  [
    'verb',
    'decrease,reduce,lower,cut down,cut back,dial down,dial back,tone down,turn down,bring down,tamp down,lessen,weaken,drop,pull down,tone back,pull back,knock down,knock back,take down,diminish,scale back,ease,ease off,back off,cut,subdue,temper,limit,tame,soften down,scale down,down,ramp down,mellow,play down,cut down on,go easy on,dampen,quiet,hold back,bring it down,trim down,taper,moderate,depress,drag down,take back',
    'decrease',
  ],
  [
    'verb',
    'add,insert,put,place,include,introduce,apply,throw in,inject,create,draw,overlay,bring in,show,sprinkle,incorporate,integrate,embed,position,give me,perch,adorn,decorate,grace,infuse,plant,attach,affix,scatter,seat,toss in,pop in,drop in,work in,weave in,superimpose,layer,mix in,stick,have some,let there be',
    'add',
  ],
  [
    'verb',
    'remove,erase,eliminate,get rid of,take out,delete,trash,discard,ditch,scrap,clean up,take away,strip,eradicate,take off,clear away,clear,lose,delete,drop out,cut out,wipe,wipe out,purge,exclude from,expunge,abolish,omit,exclude,withdraw,extract,oust,obliterate,negate,dispel,dissipate,dissolve,banish,void,nullify,dismiss,annihilate,efface,scrub,cleanse,purify,rid,clean,abandon,expel,do away with,edit out,crop out,paint out,mask out,drain',
    'remove',
  ],
  ['verb', 'stop', 'stop'],
  ['verb', 'replace,swap out,substitute,exchange,swap', 'replace'],
  ['verb', 'vanish,disappear,go away', 'vanish'],
  ['verb', 'double,maximize,maximise,max out', 'x2'],
  ['verb', 'halve', 'x0.5'],
  ['verb', 'minimize,minimise', 'x0'],
  ['verb', 'triple', 'x3'],
  ['verb', 'quadruple', 'x4'],
  ['verb', 'keep,preserve,maintain,leave,retain', 'keep'],
  ['verb', 'touch,mess with,affect', 'touch'],
  [
    'verb',
    'move,rotate,flip,mirror it,write,type,title,name,color,colour,paint,fill,underline,bold,show,let,start,play,animate it,cover,dress,hide,reveal,feature,bring back,focus on,center,highlight,emphasize,emphasise,frame,do,smooth,smooth out,match it,run,runs,mirror,reverse,invert,loop,mix,blend,tint,tone,style,stylize,stylise,film,shoot,light',
    'do',
  ],
  ['act', 'delete,remove,drop,cut,get rid of,erase,trash,discard,kill,take out,ditch,scrap', 'delete'],
  ['act', 'duplicate,copy,clone', 'duplicate'],
  ['act', 'mute,unmute,silence', 'mute'],
  ['act', 'swap,switch,exchange', 'swap'],
  ['act', 'split,divide,slice', 'split'],
  ['act', 'reorder,rearrange,move,shuffle', 'reorder'],
  ['act', 'merge,combine,join,concatenate', 'merge'],
  ['act', 'download,export,share,save,rename,publish', 'export'],
  ['act', 'trim,shorten,lengthen,extend,prolong,longer,shorter,duration,length,running time', 'length'],
  [
    'act',
    'volume,audio,sound,sounds,music,louder,quieter,soundtrack,voiceover,voice over,sound effects',
    'sound',
  ],
  ['act', 'undo,revert,restore,go back to the original,undo that,roll back', 'restore'],
  ['degree', 'more,most,additional,extra,added,stronger,greater,heavier,bigger,deeper', '+'],
  ['degree', 'less,least,fewer,lesser,weaker,smaller,subtler', '-'],
  [
    'degree',
    "too,overly,excessively,too much,too many,i don't like how,i hate how,don't like how,not happy with how,i dislike how",
    'too',
  ],
  ['degree', 'so', 'so'],
  ['degree', 'enough', 'enough'],
  ['degree', 'back,off', 'back'],
  ['degree', 'high,strong,heavy', 'high'],
  ['degree', 'low,weak', 'low'],
  ['degree', 'higher,up,upwards', 'up'],
  ['degree', 'lower,down,downwards', 'down'],
  ['degree', 'no,zero,no more', 'no'],
]

/** How much: words by amount. */
export const amounts: readonly (readonly [amount: string, words: string])[] = [
  [
    '0.12',
    'a bit,a little,slightly,a touch,a tad,somewhat,a hint,a smidge,a notch,a tiny bit,a wee bit,gently,subtly,a shade,marginally,bit,a trifle,mildly,a hair,just a bit,tiny bit,a smidgen,a dash,a pinch,a fraction,minimally,faintly,little,touch,tad,ever so slightly,kinda,kind of,sort of,subtle,slight',
  ],
  [
    '1',
    'fully,completely,totally,all the way,to the max,to the maximum,as much as possible,entirely,maximum,max,utterly',
  ],
  [
    '0.5',
    'much,a lot,way,far,significantly,considerably,drastically,really,very,dramatically,heavily,strongly,substantially,greatly,a great deal,massively,hugely,a ton,lots,tons,super,extremely,radically,a whole lot,so much,loads,plenty of,extra strong,noticeably,intensely,seriously,immensely,big time,vastly',
  ],
]

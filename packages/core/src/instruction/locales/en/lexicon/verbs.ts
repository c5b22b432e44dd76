/** Verbs, degrees and amounts: of a verb the label is the direction it gives to the words after it. */
export const verbs = `
verb|make,turn,render,get,keep it,have|make
verb|give,gimme,bring,lend|give
verb|go/move to,select,pick,choose,find,try,start,begin,redo it as,open,look at,use,work on,fix|go
verb|set,change,switch,convert,transform,alter,adjust,modify,edit,redo,regenerate,rework,recolor,shift,reshoot,restyle,update,dial,knock,pull,take,go,tweak,regrade,grade|set
verb|increase,raise,boost,enhance,bump,crank,pump,up,amp,lift,intensify,strengthen,push,improve,heighten,amplify,magnify,elevate,augment,accentuate,fortify,reinforce,exaggerate,bring out,bump/crank/turn/dial/pump/amp/ramp/push/jack/bring/kick/step/scale/punch/beef/rev/hype/strengthen up|increase
verb|decrease,reduce,lower,lessen,weaken,drop,diminish,ease,cut,subdue,temper,limit,tame,down,mellow,dampen,quiet,taper,moderate,depress,cut/dial/tone/turn/bring/tamp/pull/knock/take/scale/soften/ramp/trim/drag/bring_it down,cut/dial/tone/pull/knock/scale/hold/take back,ease/back off,play down,cut down on,go easy on|decrease
verb|add,insert,put,place,include,introduce,apply,inject,create,draw,overlay,show,sprinkle,incorporate,integrate,embed,position,perch,adorn,decorate,grace,infuse,plant,attach,affix,scatter,seat,superimpose,layer,stick,throw/bring/toss/pop/drop/work/weave/mix in,give me,have some,let there be|add
verb|shouldn't/mustn't have/show/contain/include,should/must not have/show/contain/include,there should_not/shouldn't/must_not/mustn't be|remove
verb|remove,erase,eliminate,delete,trash,discard,ditch,scrap,eradicate,clear,lose,strip,wipe,purge,expunge,abolish,omit,exclude,withdraw,extract,oust,obliterate,negate,dispel,dissipate,dissolve,banish,void,nullify,dismiss,annihilate,efface,scrub,cleanse,purify,rid,clean,abandon,expel,drain,get rid of,clean up,take/clear away,take off,exclude from,do away with,take/drop/cut/wipe/edit/crop/paint/mask out|remove
verb|stop|stop
verb|replace,swap out,substitute,exchange,swap|replace
verb|vanish,disappear,go away|vanish
verb|double,maximize,max out|x2
verb|minimize|x0
verb|halve|x0.5
verb|triple|x3
verb|quadruple|x4
verb|keep,preserve,maintain,leave,retain|keep
verb|touch,mess with,affect|touch
verb|move,rotate,flip,mirror it,write,type,title,name,color,paint,fill,emphasize,bring back,underline,bold,let,play,animate it,cover,dress,hide,reveal,feature,focus on,center,highlight,frame,do,smooth,smooth out,match it,run,runs,mirror,reverse,invert,loop,mix,blend,tint,tone,style,stylize,film,shoot,light,lit by/with|do
act|delete,remove,drop,cut,get rid of,erase,trash,discard,kill,take out,ditch,scrap,throw/chuck/toss out/away|delete
act|duplicate,copy,clone|duplicate
act|mute,unmute,silence|mute
act|swap,switch,exchange|swap
act|split,divide,slice|split
act|reorder,rearrange,move,shuffle|reorder
act|merge,combine,join,concatenate|merge
act|download,export,share,save,rename,publish|export
act|trim,shorten,lengthen,extend,prolong,longer,shorter,duration,length,running time|length
act|volume,audio,sound,sounds,music,louder,quieter,soundtrack,voiceover,voice over,sound effects|sound
act|undo,revert,restore,go back to the original,undo that,roll back,original/previous/earlier/old take/version,the original of,original back|restore
degree|more,most,additional,extra,added,stronger,greater,heavier,bigger,deeper|+
degree|less,least,fewer,lesser,weaker,smaller,subtler|-
degree|too,overly,excessively,too much/many,has/have too much/many,i don't like/hate how,i hate/dislike how,don't like how,not happy with how|too
degree|so|so
degree|enough|enough
degree|back,off|back
degree|high,strong,heavy|high
degree|low,weak|low
degree|higher,up,upwards|up
degree|lower,down,downwards|down
degree|no,zero,no more|no
amount|a bit/little/touch/tad/hint/smidge/notch/shade/trifle/hair/smidgen/dash/pinch/fraction,a tiny/wee bit,slightly,somewhat,gently,subtly,bit,just a bit,tiny bit,marginally,mildly,minimally,faintly,little,touch,tad,ever so slightly,kinda,kind/sort of,subtle,slight|0.12
amount|fully,completely,totally,entirely,all the way,to the max/maximum,as much as possible,maximum,max,utterly|1
amount|moderately|0.25
amount|much,a lot,quite a bit/lot,way,far,significantly,considerably,drastically,really,very,dramatically,heavily,strongly,substantially,greatly,a great deal,massively,hugely,a ton,lots,tons,super,extremely,radically,a whole lot,so much,loads,plenty of,extra strong,noticeably,intensely,seriously,immensely,big time,vastly|0.5
`

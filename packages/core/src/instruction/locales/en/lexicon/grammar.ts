import type { GrammarRow } from '../../../locale.ts'

/** Words that name clips and hold sentences together: categories, words (comma-separated), label. */
export const grammar: readonly GrammarRow[] = [
  ['unit', 'clip,scene,shot,segment,video,vid,clp,snippet,slide'],
  ['unit', 'clips,scenes,shots,segments,videos,vids,clps,snippets,slides', 'many'],
  ['unit', 'one', 'one'],
  ['unit', 'ones', 'ones'],
  ['hash', '#,no.,number,numbers,num,nr,no'],
  ['determiner', 'the,a,an,my,our,your,their,its,his,her,teh,some'],
  ['determiner pronoun', 'this,that,these,those', 'this'],
  ['pronoun', 'it,them,they,em'],
  ['pronoun', 'this one,that one,these ones,those ones,these clips,those clips', 'this'],
  ['pronoun', "they're,they are,it is", 'are'],
  ['pronoun all', 'both,both of them,them both,these two,those two,the two of them', 'both'],
  [
    'all',
    'all,every,each,every single,all of the,all of my,all the,each of the,every one of the,each and every,all these,all those',
  ],
  [
    'all',
    'everything,everywhere,all of it,the whole thing,the whole lot,whole thing,the lot,across the board,throughout,all over,each one,every one',
    'lone',
  ],
  ['all', 'all of them,every one of them,each of them,all of these,all of those', 'them'],
  ['all', 'any,any of the,anything,whatever,whichever', 'any'],
  ['all', 'whole,entire,full,complete', 'whole'],
  [
    'rest',
    'rest,others,remaining,remainder,everything else,everyone else,all others,all other,all the other,all the others,' +
      'all the rest,rest of them,rest of the,remaining ones,other ones,every other one,leftover,all remaining,all the remaining',
  ],
  ['rest determiner', 'other', 'other'],
  ['selected', 'selected,chosen,highlighted,picked,ticked,checked,current,marked,selection,active'],
  ['selected', 'unselected,deselected,not selected', 'unselected'],
  [
    'preposition',
    'to,in,on,of,for,from,at,into,onto,inside,within,across,with,by,over,around,about,near,through,under,via,against,toward,towards',
  ],
  ['preposition', 'during,while in,as of', 'during'],
  [
    'conjunction',
    'and,&,+,then,plus,also,or,while,whereas,as well as,and then,and also,along with,together with,after that,next,afterwards,finally,additionally,and finally,as well',
  ],
  ['conjunction exception', 'but', 'but'],
  ['conjunction', 'however,though,although,yet,instead', 'but'],
  [
    'exception',
    'except,except for,excluding,other than,apart from,aside from,besides,save for,minus,with the exception of,' +
      'not including,leaving out,bar,exept,but not,and not,excluding the,ignoring,skip,skipping,leave out,omit,omitting,not counting,exclude',
  ],
  ['exception negation preposition', 'without', 'without'],
  ['negation', 'not', 'not'],
  [
    'negation',
    "doesn't,does not,shouldn't,should not,isn't,is not,aren't,are not,can't,cannot,mustn't,must not,won't,didn't,wasn't,ain't,isnt,arent,shouldnt,doesnt,isn t,should never,weren't",
    "isn't",
  ],
  [
    'negation',
    "don't,dont,do not,never,nothing,no touch,not touch,no need to,avoid,no changes to,no change to,nothing for,no changes for,refrain from,no edits to,hands off,i don't want you to,please don't,don't you",
    "don't",
  ],
  [
    'auxiliary',
    'should,must,shall,may,might,has to,have to,ought to,got to,gotta,could,can,would,will,should also',
    'should',
  ],
  [
    'auxiliary',
    'needs,need,wants,want,could use,can use,requires,deserves,calls for,should have,should get,must have,could do with,needs some',
    'needs',
  ],
  ['auxiliary', 'needs to,need to,wants to', 'should'],
  [
    'auxiliary',
    'is,are,was,were,looks,feels,seems,appears,look,feel,seem,appear,sounds,is looking,are looking',
    'is',
  ],
  ['auxiliary', 'be,become,been,being,turn out,get,gets', 'be'],
  [
    'filler',
    'please,kindly,thanks,thank you,thx,pls,plz,hi,hello,hey,ok,okay,so,well,just,only,simply,maybe,perhaps,could you,can you,would you,will you,could you please,can you please,would you please,' +
      "i want you to,i'd like you to,i'd like,i'd like to see,i'd like to have,i would like to see,i want to see,let it,let them,i wish,i'd want,i'd rather,id like,i would like you to,i want to,i'd like to,i would like to,i need you to,i wish to,we need to,let's,lets,let us,go ahead and,now,actually,really,honestly,ideally,basically," +
      'can we,could we,can i,could i,may i,i need to,i want,i would like,i would love,i think,i guess,i feel like,try to,try and,make sure,make sure that,ensure that,be sure to,would you mind,do you mind,is it possible to,if possible,if you can,if you could,for me,' +
      "how about,what about,what if,what if we,why don't we,why don't you,why not,shall we,should we,please could you,thanks a lot,thank you very much,many thanks,cheers,much appreciated,good,great,nice,cool beans,good work,well done,you know,like i said,feel free to,i'd love,i'd prefer,i prefer,can u,could u,would u,ur,my friend,dude,bro,mate,buddy,thanks in advance,sorry,either,no wait,wait,i,we,you,me,us,i was thinking,i was hoping,i was wondering if,there is,there are,there s,there's,like this,like that,like so,as follows,oh,um,uh,emm,hmm,er,alright,right,yeah,yes,sure,again,retake,dear,sir,folks,guys,everybody",
  ],
  [
    'question',
    'what,which,who,why,when,how,how many,how much,how long,how do,does,do,did,has,have you,tell me,explain,describe,is there,are there,what is,what are,show me',
  ],
  [
    'relative',
    'that,which,who,with,where,showing,featuring,containing,having,of,in which,that has,that have,that shows,which has,which shows,about,depicting,whose,including,set in,set at,set on',
  ],
  [
    'like',
    'like,match,matches,matching,à la,a la,the same as,same as,similar to,as in,consistent with,in line with,resemble,resembles,mimic,based on,the way,in the style of,identical to,compared to',
  ],
  [
    'edge ordinal',
    'first,opening,initial,starting,beginning,start,earliest,leftmost,far left,very first,very beginning,very start,left most,furthest left,farthest left',
    'first',
  ],
  [
    'edge ordinal',
    'last,final,closing,ending,latest,very last,concluding,end,rightmost,far right,very end,ultimate,right most,furthest right,farthest right',
    'last',
  ],
  [
    'edge',
    'penultimate,next to last,second last,second to last,last but one,one before last,one before the last,one before the last one,second from last,second from the last,second from the end,second from end,next to the last,before last',
    '-2',
  ],
  [
    'edge',
    'antepenultimate,last but two,third last,third to last,third from last,third from the last,third from the end,third from end',
    '-3',
  ],
  ['edge', 'middle,central,center,centre,mid,in between,halfway', 'middle'],
  ['edge', 'outer,outermost,both ends,two ends,both end,end clips,end ones', 'ends'],
  ['fraction', 'half,halves', '0.5'],
  ['fraction', 'thirds', '0.3333333333333333'],
  ['fraction', 'quarter,quarters', '0.25'],
  ['parity', 'odd,odd numbered,uneven', 'odd'],
  ['parity', 'even,even numbered', 'even'],
  [
    'parity',
    'every other,every second,every 2nd,alternate,alternating,every alternate,each other,every two',
    '2',
  ],
  ['parity', 'every third,every 3rd,every three', '3'],
  ['parity', 'every fourth,every 4th', '4'],
  ['parity', 'every fifth,every 5th', '5'],
  ['second', 'seconds,second,sec,secs,s,second mark,seconds mark,sec mark', '1'],
  ['second', 'minute,minutes,min,mins', '60'],
  [
    'bound',
    'after,past,following,follows,later than,beyond,right after,immediately after,just after,straight after,directly after,next after,' +
      'right of,to the right of,on the right of,just right of,immediately to the right of',
    'after',
  ],
  [
    'bound',
    'before,prior to,earlier than,preceding,precedes,ahead of,leading up to,right before,immediately before,just before,directly before,' +
      'left of,to the left of,on the left of,just left of,immediately to the left of',
    'before',
  ],
  ['bound', 'until,till,up to,up until', 'until'],
  ['bound', 'between', 'between'],
  [
    'bound',
    'next to,beside,adjacent to,on either side of,on both sides of,surrounding,neighbours of,neighbors of',
    'beside',
  ],
  [
    'bound',
    'onward,onwards,on out,and on,and onward,and onwards,and later,and up,and above,and after,and beyond,to the end,till the end,until the end,through the end,to end,to the end of the video,and everything after,and all after,and the following ones,and the rest after,forward',
    'onwards',
  ],
  ['bound', 'and below,and before,and earlier,and everything before', 'downwards'],
  ['section', 'intro,introduction,intros,lead in', 'intro'],
  ['section', 'verse,verses,vers,strophe', 'verse'],
  ['section', 'pre chorus,prechorus,pre choruses,prechoruses,pre hook,build up,buildup', 'pre-chorus'],
  ['section', 'chorus,choruses,chorusses,chrous,refrain,refrains,hook,hooks,chours,chorous', 'chorus'],
  ['section', 'post chorus,postchorus,post choruses', 'post-chorus'],
  ['section', 'bridge,bridges,middle eight,middle 8', 'bridge'],
  ['section', 'solo,solos,guitar solo', 'solo'],
  ['section', 'drop,drops,beat drop', 'drop'],
  ['section', 'break,breakdown,breaks,breakdowns', 'break'],
  ['section', 'instrumental,instrumentals', 'instrumental'],
  ['section', 'interlude,interludes', 'interlude'],
  ['section', 'outro,outros,outtro,coda', 'outro'],
  ['dash', 'through,thru', 'to'],
  ['', 'left,right,out,front,numbered,new,hundred,end,numbers'],
  ['', 'film,movie,song,project,music video,sequence,timeline,edit,thing,row,line,lineup', 'whole-video'],
  ['', 'furthest,farthest', 'farthest'],
  ['', 'place,position,spot,slot,side,hand', 'place'],
  ['', 'comes,come,sits,stands,is located,coming,sitting', 'stands'],
  ['', 'opens,begins,starts,kicks off', 'first'],
  ['', 'ends,closes,finishes,concludes', 'last'],
  [
    '',
    'as it is,as is,as they are,as it was,as they were,the way it is,the way they are,how it is,how they are,alone,unchanged,untouched,intact,unaltered,out of it,out of this,stays,stay,stay as is,stays the same,stay the same,is fine,are fine,is perfect,are perfect,is good,are good,is ok,is okay,looks good,looks fine,look good,looks great,is great,are great,should stay,fine,as it already is,as before,where it is,like it is,exactly as it is,i like,i love,i really like,i really love,happy with',
    'alone',
  ],
  [
    '',
    'do the same,same for,same to,same with,same thing,the same thing,likewise,ditto,the same,same,same again,same goes for,do that,do it,the same for,the same to,do the same thing',
    'same',
  ],
  ['', 'twice,two times', 'twice'],
  ['', 'as', 'as'],
  ['', 'image,picture,photo,photograph,footage,frame,pic,visuals,visual,img', 'picture'],
  [
    '',
    'effect,effects,element,elements,streaks,overlay,layer,setting,conditions,area,areas,portion,portions,presence,influence,interference,environment,appearance,distortion,theme,touch up,level,levels,amount,treatment,quality,filter',
    'vague',
  ],
  ['', 'sky,skies', 'weather'],
  ['', 'view', 'camera-angle'],
  ['', 'era,period', 'era'],
  ['selected', 'next', 'next'],
  ['selected', 'previous,prior,preceding', 'previous'],
  ['preposition', 'instead of,rather than', 'instead'],
  ['', 'than', 'than'],
  ['unit', 'c', 'glued'],
  ['', 'some,several,most,many,various,certain', 'some'],
  ['', 'few,couple,couple of,pair,pair of,handful,handful of', 'few'],
  ['', 'looking'],
  ['conjunction', 'since,because,cause,as they are'],
  ['', 'mark', 'mark'],
  ['', 'part,parts,section,sections', 'part'],
  ['bound', 'if,when,whenever,wherever,in case,where', 'if'],
  [
    '',
    'fps,frames,percent,per cent,pct,degrees,degree,stops,points,point,units,pixels,px,mm,k,x,times,kelvin',
    'measure',
  ],
  [
    '',
    'angel,beside,boots,bride,chance,charge,contract,fasten,flour,form,forth,hallway,quite,remote,scents,short,shorts,shout,shouts,shower,sides,staring,starring,thirsty',
  ],
  ['stop', '.,;,!,?', '.'],
  ['conjunction', ',', ','],
  ['stop', ':', ':'],
]

/** Cardinals by value, then ordinals by value. Compounds ("twenty-first") are put together by the reader. */
export const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
export const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
export const ordinalTens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

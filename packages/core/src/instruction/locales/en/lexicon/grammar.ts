/**
 * Words that name clips and hold sentences together, one row a line: categories or traits, words, label. Commas
 * part the words, nothing between two commas is the comma itself; a slash parts what may stand in one place of a
 * phrase. Numbers count up from the label, by the step after it.
 */
export const grammar = `
unit|clip,scene,shot,segment,video,vid,clp,snippet,slide
unit|clips,scenes,shots,segments,videos,vids,snippets,slides|many
unit|one|one
unit|ones|ones
unit|c|glued
hash|#,no,nr,num,numero,number,numbers
number|zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen|0
number|twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety|20 10
number|dozen|12
number|half a dozen|6
ordinal|zeroth,first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth|0
ordinal|twentieth,thirtieth,fortieth,fiftieth,sixtieth,seventieth,eightieth,ninetieth,hundredth|20 10
ordinal|forth|4
ordinal|fith|5
ordinal|nineth|9
determiner|the,a,an,my,our,your,their,its,his,her,teh,some
determiner pronoun|this,that,these,those|this
pronoun|it,them,they,em
pronoun|this/that/these/those one/ones/clips|this
pronoun|they're,they are,it is|are
pronoun all|both,both of them,them both,these/those two,the two of them|both
all|all,every,each,every single,each and every,all/all_of/each_of/every_one_of the,all of my,all these/those
all|everything,everywhere,all of it,the/ whole thing,the whole lot,the lot,across the board,throughout,all over,each/every one|lone
all|all/each/every_one of them,all of these/those|them
all|any,any of the,anything,whatever,whichever|any
all|whole,entire,full,complete|whole
rest|rest,others,remaining,remainder,everything/everyone else,all/all_the other/others/remaining,all the rest,rest of them/the,remaining/other ones,every other one,leftover
rest determiner|other|other
selected|selected,selection,chosen,highlighted,picked,ticked,checked,current,marked,active
selected|i/i've/i_have/we selected/picked/chose/chosen/ticked/checked/marked/highlighted|mine
selected|unselected,deselected,not selected|unselected
selected|next,subsequent|next
selected|following|after
preposition|to,in,on,of,for,from,at,into,onto,inside,within,across,with,by,over,around,about,near,through,under,via,against,toward,towards
preposition|during,while in,as of|during
preposition|instead of,rather than|instead
conjunction|and,&,+,then,plus,also,or,while,whereas,as well,as well as,and then/also/finally,along/together with,after that,next,afterwards,additionally,finally,but also,nor,since,because,cause,as they are
conjunction|,|,
conjunction|/
conjunction exception|but|but
conjunction|however,though,although,yet,instead|but
exception|except,except for,excluding,excluding the,other than,apart/aside from,besides,save for,minus,with the exception of,not including/counting,but/and not,ignoring,ignore,forget,forget about,never mind,skip,skipping,leave/leaving out,omit,omitting,exclude,bar
filler|expect,accept|except
exception negation preposition|without|without
negation|not|not
negation|does/should/is/are/can/must not,should_not/shouldn't have been,doesn't,shouldn't,isn't,aren't,cannot,can't,mustn't,won't,didn't,wasn't,weren't,ain't,should never|isn't
negation|don't,do not,don't you,never,nothing,neither,no/not touch,avoid,no need to,no change/changes/edits to,nothing/no_changes for,refrain from,hands off,i don't want you to|don't
auxiliary|should,must,shall,may,might,has/have/ought/got to,gotta,could,can,would,will|should
auxiliary|needs,need,wants,want,could/can use,could do with,requires,deserves,calls for,should have/get,must have,needs some|needs
auxiliary|needs/need/wants to|should
auxiliary|is,are,was,were,looks,feels,seems,appears,look,feel,seem,appear,sounds,is/are looking|is
auxiliary|be,become,been,being,turn out,get,gets|be
filler|please,kindly,as for,directly,immediately,counting,possibly,respectively,not only/just,ever so much,so much,i'd,we'd,it'd,you'd,thanks,thx,pls,plz,hi,hello,hey,ok,okay,so,well,just,only,simply,maybe,perhaps,now,really,honestly,ideally,basically,cheers,good,great,nice,either,i,we,you,me,us,ur,oh,um,uh,hmm,alright,right,yeah,yes,sure,again,retake,guys,folks,everybody,dude,bro,mate,buddy,er,sir,dear,my friend
filler|sorry,wait,actually,no/oh wait,wait no,no sorry,sorry no,i mean/meant,or rather,make that,scratch that,correction,my mistake|rather
filler|thank you,hi/hello/hey there/team/all,best/kind regards,thank you so much,thanks so much,when you have a moment,if you don't mind,thank you very much,thanks a lot,thanks in advance,many thanks,much appreciated,good work,well done,you know,for me,if possible,if you can/could,there is/are,there's,like this/that/so,as follows
filler|can/could/would/will you/we/i/u,please could you,would/do you mind,may i,shall/should we,let's,lets,let us/it/them,go ahead and,feel free to,try to/and,make sure,make sure that,ensure that,be sure to,how/what about,what if,why not,why don't we/you
filler|what i'd_like/i_would_like/i_want is/is_for|
filler|i wish/want/think/guess/prefer/need,i would/want/wish to,we/i need to,i want/need/would_like you to,i would like/love,i would like to,i'd like/love/prefer/want/rather,i do_not/don't like,i'd like to,i'd like you to,i'd like to see/have,id like,i want/would_like to see,i was thinking/hoping,i feel like
question|what,what's,which,who,why,when,how,how many/much/long/do,can/do you see,does,do,did,has,tell/show me,explain,describe,is/are there,what is/are,have you
relative|that,which,who,with,where,showing,featuring,containing,having,of,in which,that/which has/shows,that have,about,depicting,whose,including,set in/at/on
like|like,match,matches,matching,à la,a la,the same as,same as,similar/identical/compared to,as in,consistent/in_line with,resemble,resembles,mimic,based on,the way,in the style of
edge ordinal|first,opening,initial,starting,beginning,start,earliest,leftmost,far/furthest/farthest left,left most,very first/beginning/start|first
edge ordinal|last,final,closing,ending,latest,concluding,end,rightmost,far/furthest/farthest right,right most,very last/end,ultimate|last
edge|penultimate,next/second to last,second last,last but one,before last,one before last,one before the last,one before the last one,next to the last,second from last/end,second from the last/end|-2
edge|antepenultimate,last but two,third last,third to last,third from last/end,third from the last/end|-3
edge|middle,central,center,centre,mid,halfway|middle
edge|outer,outermost,both/two ends,both end,either end,end clips/ones|ends
fraction|half,halves|0.5
fraction|thirds|0.3333333333333333
fraction|quarter,quarters|0.25
parity|odd,odd numbered,uneven|odd
parity|even,even numbered|even
parity|every other/second/2nd/alternate/two,alternate,alternating,each other|2
parity|every third/3rd/three|3
parity|every fourth/4th|4
parity|every fifth/5th|5
second|seconds,second,sec,secs,s,second/seconds/sec mark|1
second|minute,minutes,min,mins|60
bound|after,past,following,follows,later than,beyond,right/next after,right/to_the_right/on_the_right of,behind|after
bound|before,prior to,earlier than,preceding,precedes,ahead of,leading up to,right before,left/to_the_left/on_the_left of,in front of|before
selected|previous,prior,preceding|previous
bound|until,till,up to,up until|until
bound|between,in between|between
bound|starting/beginning at/from/with|from
bound|next to,beside,adjacent to,on either side of,on both sides of,on either side,on both sides,left and right of,right and left of,to the left and right of,before and after,after and before,surrounding,neighbours/neighbors of,its neighbours/neighbors|beside
bound|onward,onwards,forward,on out,and on/onward/onwards/later/up/above/after/beyond,to/till/until/through the end,to end,to the end of the video,and everything/all after,and everything/all after it/that,and the following ones,and the rest after|onwards
bound|and below/before/earlier,and everything before|downwards
bound|if,when,whenever,wherever,in case,where|if
section|intro,introduction,intros,lead in|intro
section|verse,verses,strophe|verse
section|pre chorus,prechorus,pre choruses,prechoruses,pre hook,build up,buildup|pre-chorus
section|chorus,choruses,refrain,refrains,hook,hooks|chorus
section|post chorus/choruses,postchorus|post-chorus
section everyday|bridge,bridges,middle eight|bridge
section everyday|solo,solos,guitar solo|solo
section everyday|drop,drops,beat drop|drop
section everyday|break,breaks,breakdown,breakdowns|break
section everyday|instrumental,instrumentals|instrumental
section everyday|interlude,interludes|interlude
section|outro,outros,coda|outro
dash|through,thru,. . .|to
|few,couple,couple of,pair,pair of,handful,handful of|few
|some,several,most,many,various,certain|some
|hundred
|film,movie,song,project,music video,sequence,timeline,edit,thing,row,line,lineup|whole-video
|furthest,farthest,exact,extreme|farthest
|possible,able,kind,lovely,grateful,delighted,glad,wondering,whether,chance,angel,favor,favour,appreciate,mind,trouble,ask,think,way|kind
|place,position,spot,slot,side,hand|place
|come,comes,sits,stands,goes,is located,hits,plays,arrives,enters|stands
|opens,begins,starts,kicks off|first
|ends,closes,finishes,concludes|last
|sky,skies|weather
|view|camera-angle
|era,period|era
|as it/they is/are/was/were,as is,the way it/they is/are,alone,is/are/looks amazing/awesome/beautiful/wonderful/fantastic,is/are my favourite/favourites/favorite/favorites,great/good/nice job,off limits,excluded,left out,unchanged,untouched,unaltered,intact,out of it/this,stay,stays,stay as is,stays/stay the same,should stay,fine,is/are/looks/look fine/perfect/good/ok/okay/great,as before,as it already is,where/like/exactly_as it is,i like/love,i really like/love,happy with|alone
|same,the same,the/ same for/to/with/thing,repeat for,repeat that for,same again,same goes for,do the same,do the same thing,do that/it,likewise,ditto|same
|twice,two times|twice
|back and forth,and so forth|
|outside,outside of|outside
role|away|out
|as|as
|than|than
|mark|mark
role|lasts,lasting|last
|part,parts,section,sections|part
|image,picture,photo,photograph,footage,frame,pic,visuals,visual,img|picture
|effect,effects,element,elements,streaks,overlay,layer,setting,conditions,area,areas,portion,portions,presence,influence,interference,environment,appearance,distortion,theme,touch up,level,levels,amount,treatment,quality,filter|vague
|fps,frames,degrees,degree,pixels,px,mm,k,x,times,kelvin,bit,bits|measure
|boots,bride,charge,contract,fasten,flour,form,hallway,remote,scents,short,shorts,shout,shouts,shower,staring,starring,thirsty
stop|.,;,!,?|.
stop|:|:
role|an|a
role|plus|+
role|minus|-
role|times|x
role|its neighbours/neighbors|its
role|too_much/many,has/have too_much/many|much
value|%,percent,per cent,pct,points,point,units|0.01
value|stop,stops|0.25
value|couple,couple of,pair,pair of|2
value|handful,handful of|4
separator|and,,&,or,+,plus,/,as well as,and also,along/together with,then,also,but also,nor
range|to,through,thru,until,till,up to,. . .
ranging|through,right through,down,up,on,all the way
lending|use,using,copy,copying,apply,applying,borrow,borrowing,transfer,steal,paste,reuse,adopt,match
carrying|take,taking,grab,bring,carry,give,giving,have,has,get,gets,with,should have/get,must have
lasting|last,lasts,lasting,be,to,by,is,run,runs,for,take,takes,at
asking|would,is,are,was,were,am,should,does,do,did,has,have you
goal|to,into,with,by,as,for
leading|in,on,at,to,the
within|in,on,inside,within
telling|except,without,selected,please,make,change,keep,leave,remove,delete,replace,increase,decrease,reduce,raise,lower,bright,brighter,brighten,brightness,exposure,dark,darker,darken,contrast,lighter,lighting,saturation,saturated,vivid,vibrant,color,colors,colorful,warm,warmer,cool,cooler,temperature,slow,slower,faster,speed,motion,sharp,sharper,sharpen,blurry,softer,camera,cinematic,dramatic,night,sunset,golden,rain,snow,white,vintage,moody,cartoon,zoom,mood,weather,shadow,style,more,little,slightly
`

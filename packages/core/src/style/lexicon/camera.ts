/**
 * Camera angle, shot size, movement. `~` asks for the camera as the subject of the sentence ("the camera glides
 * around her"), `+` for a shot or view to follow ("wide aerial shot"). Movement phrases admit fillers between words.
 */

export const cameraAngle = `
> size close
extreme-close-up: extreme closeup, extreme close {view|shot}, big close up, tight close up, super close up, ultra close up, ecu shot
close-up: closeup, close {view|shot|range|perspective|angle|footage}, tight {shot|view|frame|framing}, up close, headshot, head shot, close in @shot, focus close on, choker shot
medium-close-up: medium closeup, mid close up, bust shot, head and shoulders, chest up
macro!: macro {shot|view|closeup|photography|lens|footage|perspective|detail|angle}, +macro, extreme macro, microscopic view, micro @shot
insert!: insert shot, cutaway shot, detail shot, detailed shot
> size medium
medium!: medium @shot, mid shot, midshot, mid range shot, +medium, medium length shot, waist up, waist shot, waist level, half body {shot|portrait|view}, half length {shot|portrait}
medium-wide: medium wide, medium long @shot, american shot, cowboy shot, three quarter shot, knee shot, plan americain
> size wide
full!: full {shot|body shot|body view|body portrait|length shot|length portrait|frame shot|view}, head to toe, whole body shot
wide!: wide @shot, wide angle, wider @shot, +wide, +wider, ultra wide, ultrawide, super wide, broad view, sweeping view, expansive view, panoramic @shot, panorama, panoramic
establishing!: establishing {shot|view|scene}, master shot, +establishing, opening wide
extreme-wide: extreme wide, extreme long, very wide @shot, vista shot, epic wide
long!: long {shot|view|range|distance shot}, distant {shot|view|perspective}, far shot, from afar, from a distance
> framing
two-shot: two shot, twoshot, three shot, group shot, crowd shot
single!: single shot, clean single, dirty single
centered!: symmetrical {framing|composition|shot}, centered {framing|composition|shot}, rule of thirds
portrait!: portrait {shot|view|framing|orientation}
> angle
low-angle: low {angle|view|shot|perspective|viewpoint}, lower angle, from below, view from the ground, from the ground up, looking up {shot|view}, bottom {view|shot|angle}, seen from below, from underneath, from beneath, hero shot
worms-eye: worm s eye, worms eye, ant s eye, bug s eye, frog s eye
ground-level: ground level, ground {view|shot}, floor level, water level {shot|view}, street level, knee level, hip level, ankle level
high-angle: high {angle|view|shot|perspective|viewpoint|vantage}, higher angle, elevated {angle|view|shot|perspective}, view from above, shot from above, seen from above, film from above, from above, looking down {shot|view}, down {angle|view}, from a height, view from height, from height
overhead!: overhead {shot|view|angle|perspective|camera}, +overhead, top down, top {view|shot|angle}, view from the top, from the top view, flat lay, flatlay, directly above, god s eye, gods eye, straight down, plan view
birds-eye: bird s eye, birds eye, birdeye
aerial: aerial, drone {shot|view|footage|video|camera|perspective|photography|flyover}, air view, view from the air, helicopter {shot|view}, air shot, from the air, from the sky, view from the sky, sky view, flyover, airplane view, plane view, view from plane, airplane window view
satellite!: satellite {view|image|shot|imagery|photo|footage}, orbital view, view from space, space view
eye-level: eye level, eye height, straight on {shot|view|angle}, shoulder level, chest level
dutch: dutch {angle|tilt|shot|camera|roll}, canted {angle|frame|shot}, tilted {angle|frame|shot|horizon|view}, crooked {angle|horizon}, skewed angle, slanted {angle|view}, german angle
oblique!: oblique {angle|shot|view|perspective}, diagonal {angle|view|shot}
> view
over-the-shoulder: over {the|her|his|their|a} shoulder, over shoulder, ots shot
first-person: first person {perspective|view|pov|camera|shot}, first person, point of view, pov, pov {shot|view|perspective|angle}, fpv, gopro, go pro, helmet {cam|camera}, body cam, bodycam, head mounted camera, viewer s perspective, through {his|her|their|the} eyes, subjective {camera|shot|view}, 1st person
third-person: third person {perspective|view|pov|camera|shot}, third person, 3rd person
cockpit!: cockpit {view|shot|perspective}, dashcam, dash cam, dashboard camera, driver s {view|perspective|pov}, view from a moving {vehicle|car|train|bus}, view from {inside|the} {car|train|bus|vehicle}, car window view, window view, windshield view, view from the window, train window view
side!: side {view|shot|angle|perspective|profile}, lateral {view|shot|angle}, from the side, view from the side, side on @shot, sideview, sideways {view|shot}
profile!: profile {view|shot|angle|perspective|closeup|portrait}, in profile
front!: front {view|shot|angle|facing perspective|facing view|facing shot|facing camera|perspective|on @shot}, frontal {view|shot|angle|perspective}, from the front, head on {shot|view|angle}, view from the front
back!: back {view|shot|angle}, rear {view|shot|angle}, backside view, from behind, view from behind, view from the back, view from back, shot from behind, from the back, behind view, rearview
three-quarter: three quarter {view|angle|profile|perspective|portrait}, 3 4 {view|angle|profile}, 45 degree angle
pov-object: through a {window|keyhole|doorway|peephole}, voyeur shot
security-camera: security camera, surveillance {camera|footage}, cctv, webcam {view|footage|shot|angle}, ring camera, trail cam, spy cam
selfie!: selfie {shot|video|view|angle|camera|perspective|mode}, selfie stick
underwater!: underwater {shot|view|footage|perspective|photography}, split level shot, over under shot
isometric!: isometric {view|angle|perspective|shot|camera}
`

export const cameraMovement = `
> camera
pan-left!: pan left, left pan, pan right left, right left pan, pan shot left, pan motion left, pan movement left, pan camera left, {dolly|truck|track|whip} left, ~@go left, ~@go right left, pan view left, camera movement left, sweep camera left, right left camera, leftward {movement|motion}, ~continue left, ~left movement, left to pan, lateral left
pan-right!: pan right, right pan, pan left right, left right pan, pan shot right, pan motion right, pan movement right, pan camera right, {dolly|truck|track|whip} right, ~@go right, ~@go left right, pan view right, camera movement right, sweep camera right, left right camera, rightward {movement|motion}, ~continue right, ~right movement
tilt-up!: *tilt up, up tilt, tilt camera up, tilt shot up, tilt view up, ~angle up, pan up, up pan, ~look up, camera tilt up, ~swing up, ~pivot up, ~sweep up, ~turn up, ~point up, ~continue up, ~continue journey up, pan camera up, tilt movement up, tilt motion up
tilt-down!: *tilt down, down tilt, tilt camera down, tilt shot down, tilt view down, ~angle down, pan down, down pan, ~look down, camera tilt down, ~swing down, ~pivot down, ~sweep down, ~turn down, ~point down, ~continue down, ~continue journey down, pan camera down, tilt movement down, tilt motion down
zoom-in: zoom closer, zoom close, zoom into, zoom on, zoom shot in, camera zoom in, zoom camera in, punch in, dolly {in|forward|into|close}, dolly camera {in|forward}, dolly zoom, crash zoom, snap zoom, zoom lens in, vertigo {effect|shot}, =push in, =push into, push in {shot|movement|move}, camera push, {move|push|track|truck|creep|inch} camera {in|forward|close}, truck in, track in, ~push {forward|in|into|close}, ~{move|glide|drift|inch|creep|edge|travel|ease|track|fly|draw|float|sweep|come|go|get|rush|slide|shift} {in|close|forward|into|nearer|inside}, ~advance, ~approach, ~tighten, ~zoom, camera zoom, =zoom, ~close in, ~move toward, ~glide toward, ~dolly toward, ~push toward, ~soar toward, ~fly toward, ~drift toward, ~creep toward, ~focus close, ~continue zoom, ~continue forward, forward camera {movement|motion}, forward dolly, forward {tracking|push} shot, inward zoom, forward zoom
zoom-out: zoom back, zoom away, zoom shot out, camera zoom out, zoom camera out, dolly {out|back|away|backward}, dolly camera {out|back|backward}, =pull {out|back|away|backward}, pull out shot, pullback, pull back {shot|movement}, pull camera {out|back}, pan out, pan camera out, pan back, truck {out|back}, track {out|back|backward}, push out shot, reverse {dolly|zoom}, ~pull {out|back|away|backward}, ~{move|glide|drift|inch|creep|edge|travel|ease|fly|float|draw|track} {out|back|away|backward}, ~back {out|away|up}, ~retreat, ~recede, ~widen, ~expand, backward {dolly|tracking|zoom|camera} , reveal shot, pull out reveal, outward zoom
orbit!: ~orbit, orbit {shot|around|camera|movement|motion}, orbital {shot|movement|camera|motion}, camera orbit, {arc|circular|circling|revolving} {shot|movement|pan|dolly|tracking|track|camera|motion}, 360 {degree|shot|rotation|pan|view|spin}, ~circle, ~revolve, ~arc, ~{rotate|spin|move|glide|swirl|travel|sweep|pan|wrap|fly|float|dolly|drift|swing|turn|track|spiral|whirl|curve|go} around, ~round, ~spiral, ~rotation, ~continue rotation, ~continue orbit, ~circular, bullet time, ~{move|rotate|motion|direction|arc|glide|turn|sweep} {clockwise|counterclockwise}, ~encircle, turntable {shot|rotation|view}, wraparound shot, rotate around the subject
crane-up: {boom|pedestal|jib|crane} up, camera {rise|ascend|lift|climb|elevate}, ~rise, ~ascend, ~climb, ~ascent, ~lift, ~continue rise, ~continue ascent, ~{move|float|fly|track|travel|drift|glide|soar|go|pull|dolly} up, crane shot, crane camera, jib shot, boom shot, crane movement, upward crane, rising {shot|aerial|drone shot|camera|crane}, ascending {shot|drone|aerial|camera|crane}, vertical rise, drone rises, drone rise
crane-down: {boom|pedestal|jib|crane} down, camera {descend|lower|dip|sink|drop}, ~descend, ~descent, ~lower, ~dip, ~sink, ~drop, ~continue descent, ~{move|float|fly|track|travel|drift|glide|swoop|go|come|dolly} down, downward crane, descending {shot|drone|aerial|camera|crane}, lowering shot, drone descends, drone descend, drone view descend, aerial view descend
tracking!: track shot, track camera, tracking {shot|camera|movement|dolly|view|motion}, ~track, follow {shot|cam|camera|focus shot}, following {shot|camera}, camera follow, ~follow, ~trail, ~chase, chase {cam|camera|shot}, dolly {shot|movement|motion|move|track|alongside|along|with|past|through|camera}, camera dolly, airborne dolly, trucking shot, lateral {tracking|dolly|movement}, side tracking, ~glide, ~soar, ~fly, ~sweep, ~float, ~drift, ~sail, ~skim, ~travel, ~weave, ~traverse, ~navigate, ~swoop, ~{move|go|run|walk} {alongside|along|through|past|with|across|over|beside}, fly through, flythrough, fly by shot, flyby, gliding {shot|camera}, floating camera, sweeping {shot|camera}, running shot, walk and talk, oner, long take, one take shot, slider shot, drone follow, drone tracking, leading shot, cable cam, track alongside, parallax shot, travelling shot, traveling shot, whip pan, swish pan, fpv {drone|flight}
static!: static {shot|camera|frame|angle|composition|framing|perspective|movement|tripod|wide|close|medium}, ^static, camera @still, @still camera, @still camera {view|shot|angle}, camera movement @still, ~@still, {fixed|still|stationary|steady|stable|locked} {shot|camera|frame|perspective|viewpoint|angle|view|position|framing}, steady smooth perspective, steady perspective, smooth perspective, locked off, locked down, lock off shot, lockdown shot, tripod, tripod shot, no {camera movement|camera motion|movement of the camera|camera move}, without camera {movement|motion}, camera {does|do|doesn t|is|isn t|not|never|without} {not move|move|moving}, unmoving {shot|frame}, ~{remain|stay|keep|hold|stand} @still, ~hold, ~linger, camera stay, camera remain
handheld: hand held, handheld {shot|camera|footage|cam|style|movement}, shaky, shaky {cam|camera|footage|shot|handheld}, shake effect, camera shake, ~shake, camera shakes, shake {camera|frame|image|shot}, jittery {camera|shot|footage}, jerky {camera|shot|movement}, unsteady {camera|shot|frame}, ~tremble, wobbly camera, bouncing camera, camera jitter, run and gun, guerrilla style camera, vibrating camera
roll!: camera roll, ~roll, barrel roll, roll shot, rolling {shot|camera}, ~rotate, rotating {shot|camera|view}, ~spin, spinning {camera|shot|view}, camera spin, camera rotation, upside down camera, inverted camera, corkscrew shot, roll movement
`

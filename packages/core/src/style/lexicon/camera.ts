/**
 * Camera angle, shot size, movement. `~` asks for the camera as the subject ("the camera glides around her"), `*` for
 * no other subject, `=` for either the camera or a noun of its own ("a slow push in"), `+` for a shot or view to
 * follow ("wide aerial shot"). Movement phrases admit fillers between words.
 */

export const cameraAngle = `
> size close
extreme-close-up: {extreme|big|tight|super|ultra} {closeup|close up}, extreme close {view|shot}
close-up: closeup, close {view|shot|range|perspective|angle|footage}, tight {shot|view|frame|framing}, up close, headshot, head shot, focus close on
medium-close-up: {medium|mid} {closeup|close up}
macro!: macro {shot|view|closeup|photography|lens|footage|perspective|detail|angle}, macro of, +macro, microscope, microscopic @shot
insert!: {insert|cutaway|detail|detailed} shot
> size medium
medium!: medium @shot, {mid|waist|mid range} shot, midshot, +medium, waist {up|level}, half body, half length {shot|view|portrait}, head and shoulders {shot|portrait}
medium-wide: medium {wide|long}, {american|cowboy|three quarter|knee} shot
> size wide
full!: full {shot|body shot|body view|body portrait|length shot|length portrait|view}, head to toe
wide!: {wide|wider} @shot, +wide, +wider, ultra wide, ultrawide, {sweeping|expansive|broad} view, panorama, panoramic
establishing!: establishing {shot|view|scene}, master shot, +establishing
extreme-wide: {extreme|very} {wide|long} {shot|view|angle}
long!: long {view|range} shot, long {shot|view}, distant {shot|view|perspective}, from afar, from a distance
> framing
two-shot: {three|group|crowd} shot
single!: single shot
centered!: {symmetrical|centered} {framing|composition|shot}
portrait!: portrait {shot|view|framing|orientation}
> angle
low-angle: {low|lower|bottom} {angle|view|shot|perspective|viewpoint}, from {below|underneath|beneath}, from the ground up, view from the ground, looking up {shot|view}, hero shot
worms-eye: worm s eye
ground-level: ground {view|shot}, {floor|street|knee} level
high-angle: {high|higher|elevated|down} {angle|view|perspective|viewpoint|vantage}, high shot, from above, from a height, from height, looking down {shot|view}
overhead!: from overhead, ~look {straight|directly} down, overhead {shot|view|angle|perspective|camera|of}, +overhead, top down, topdown, top {view|shot|angle}, view from the top, flat lay, directly above, god s eye
birds-eye: bird s eye, birdeye, s eye view
aerial: drone {shot|view|footage|video|camera|perspective|photography|flyover}, &{captured|film|shot|mounted|seen} {from|by|with|on} {drone|helicopter}, aerials, {air|sky|helicopter|quadcopter|plane|airplane} {view|shot|footage}, from the {air|sky}, flyover
satellite!: satellite {view|image|shot|imagery|photo|footage}, {space view|view from space}
eye-level: eye height, straight on {shot|view|angle}, {shoulder|chest} level
dutch: {dutch|canted|tilted|slanted} {angle|frame|shot|horizon|view|tilt}
oblique!: {oblique|diagonal} {angle|shot|view|perspective}
> view
over-the-shoulder: over {the|her|his|their|a} shoulder, over shoulder
first-person: point of view, pov, fpv, gopro, go pro, helmet {cam|camera}, body cam, bodycam, s {perspective|pov|viewpoint|point of view}, through {his|her|their|the} eyes, subjective {camera|shot|view}
third-person
cockpit!: {cockpit|windshield|window|driver s} view, dashcam, dash cam, dashboard camera, &view {from|through} {|moving|inside|car|train|bus|plane|airplane} {vehicle|car|train|bus|truck|window|windshield}, &through {window|windshield} of {car|train|bus|plane|truck|taxi}
side!: {side|lateral|sideways} {view|shot|angle|perspective|profile}, from the side, sideview
profile!: profile {view|shot|angle|perspective|closeup|portrait}, in profile
front!: {front|frontal|front facing|head on} {view|shot|angle|perspective|camera}, from the front
back!: {back|rear|backside|behind} {view|shot|angle}, from behind, view from back, from the back, rearview
three-quarter: {3 4|three quarter} {view|angle|profile}
security-camera: surveillance {camera|footage}, cctv, webcam {view|footage|shot}
selfie!: selfie {shot|video|view|angle|camera|mode|stick}
underwater!: underwater {shot|view|footage|perspective|photography}
isometric
`

export const cameraMovement = `
> camera
pan-left!: pan {|shot|motion|movement|camera|view} {left|right left}, left {pan|movement}, {dolly|truck|track} left, ~@go {left|right left}, ~continue left, {sweep camera|camera movement|lateral} left, right left camera
pan-right!: pan {|shot|motion|movement|camera|view} {right|left right}, right {pan|movement}, {dolly|truck|track} right, ~@go {right|left right}, ~continue right, {sweep camera|camera movement|lateral} right, left right camera
tilt-up!: *tilt up, tilt {camera|shot|view|motion|movement} up, camera tilt up, up tilt, pan {|camera} up, up pan, ~{angle|look|swing|pivot|sweep|turn|point|continue|continue journey} up
tilt-down!: *tilt down, tilt {camera|shot|view|motion|movement} down, camera tilt down, down tilt, pan {|camera} down, down pan, ~{angle|look|swing|pivot|sweep|turn|point|continue|continue journey} down
zoom-in: zoom {close|into|on|shot in|camera in|lens in}, camera zoom {|in}, =zoom, ~zoom, {crash|forward|dolly} zoom, dolly {in|forward|into|close}, =push {in|into}, push in {shot|movement|move}, camera push, {move|push|track|truck|creep|inch|dolly} camera {in|forward|close}, {truck|track} in, ~{@go|approach|inch|creep|edge|travel|draw|come|get|rush|close|continue|focus} {in|close|forward|into|inside}, ~{advance|approach|tighten}, ~{move|glide|dolly|push|soar|fly|drift|creep} toward, forward {camera movement|camera motion|dolly|track shot|push}
zoom-out: zoom {back|away|shot out|camera out}, camera zoom out, {dolly|=pull} {out|back|away|backward}, {dolly|pull|pan} camera {out|back|backward}, =pull {out|back|away|backward}, pull {out|back} {shot|movement}, pan {out|back}, {truck|track} {out|back|backward}, reverse {dolly|zoom}, ~{@go|pull|inch|creep|edge|travel|draw|back} {out|back|away|backward}, ~{retreat|recede|widen|expand}, backward {dolly|track|zoom|camera}, outward zoom
orbit!: ~orbit, orbit {shot|around|camera|movement|motion}, orbital {shot|movement|camera|motion}, camera orbit, {arc|circular|circle|revolve} {shot|movement|pan|dolly|track|camera|motion}, 360 {degree|shot|rotation|pan|view|spin}, ~{circle|revolve|arc|round|spiral|rotation|circular}, ~{@go|spin|swirl|whirl|travel|pan|wrap|spiral|curve|go} around, ~{@go|motion|arc} {|in} {clockwise|counterclockwise}, ~@go in {circle|circular|arc}
crane-up: {boom|pedestal|jib} up, ~{rise|ascend|climb|ascent|lift|elevate}, ~continue {rise|ascent}, ~{@go|travel|soar|go|pull} up, camera {rise|ascend|lift|climb}, {crane|jib|boom} {shot|camera|movement}, {up|upward} crane, {rise|ascend} {shot|aerial|drone|camera|crane}, drone rise
crane-down: {boom|pedestal|jib} down, ~{descend|descent|lower|dip|sink|drop}, ~continue descent, ~{@go|travel|swoop|go|come} down, camera {descend|lower|dip|sink|drop}, down crane, {descend|lower} {shot|drone|aerial|camera|crane}, drone {|view} descend, aerial view descend
tracking!: track {shot|camera|dolly|view|motion|movement}, ~track, follow {shot|cam|camera}, camera follow, ~{follow|trail|chase}, chase {cam|camera|shot}, whip pan, steadicam, dolly {shot|movement|motion|move|track|alongside|along|past|through|camera}, ~dolly, airborne dolly, {truck|slider|travel|run} shot, {lateral|side} {track|dolly}, ~{glide|soar|fly|sweep|float|drift|sail|skim|travel|weave|traverse|navigate|swoop}, ~{move|go|run|walk} {alongside|along|through|past|with|across|over|beside}, fly through, flythrough, flyby, {glide|sweep|float} {shot|camera}, long take, one take shot, drone {follow|track}, track alongside, swish pan, fpv {drone|flight}
static!: static {shot|camera|frame|angle|composition|framing|perspective|movement|tripod|wide|close|medium}, ^static, camera @still, camera movement @still, ~@still, {@still|stable} {shot|camera|frame|perspective|viewpoint|angle|position|framing}, {steady|smooth} perspective, locked {off|down}, lockdown shot, tripod, no camera {movement|motion|move}, no movement of the camera, without camera {movement|motion}, camera {does|do|doesn t|is|isn t|never|without} {not move|move|moving}, ~{remain|stay|keep|hold|stand} @still, ~{hold|linger}, camera {stay|remain} {|@still}
handheld: hand held, shaky, {shake|shaking} effect, camera {shake|jitter}, ~{shake|tremble}, {shake|tremble} {camera|frame|image|shot}, {jittery|jerky|unsteady|bouncing} {camera|shot|footage|movement}
roll!: camera {roll|spin|rotation}, ~{roll|rotate|spin}, barrel roll, {roll|rotate|spin} {shot|camera|movement|view}, upside down camera
`

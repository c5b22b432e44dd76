/** Art style: media, artists, movements, genres, rendering, film stocks, eras, optics. */

export const artStyle = `
> medium
oil-painting: oil paint, in oils, impasto, stroke of an oil
watercolor: aquarelle, water color
painting!: ^painting, painterly, brushstroke, brush stroke, acrylic, gouache, fresco, {digital|matte|pastel|oil|classical|landscape} {painting|pastel}, painting {style|by|in the style}, like a painting
ink: sumi e, inked, {ink|calligraphy} style
sketch: doodle, &drawn in {pencil|charcoal|chalk|ink}, {pencil|charcoal|chalk|line|hand} drawing, charcoal style, graphite, hand drawn, {line|lineart} art, lineart, crayon, colored pencil, etching, woodcut
pixel-art: pixel, {8|16|32} bit, 8bit, 16bit, minecraft style, retro {game|video game}, voxel
animated: animation, cartoon, cartoonish, cel {shaded|shading}, toon, rotoscope, rotoscoped, {flat|vector} {design|art|illustration}, motion graphics, disney, dreamworks style
anime: manga, japanese animation, ghibli
3d: cgi, computer generated, pixar, {unreal|game} engine, unreal 5, octane, blender render, low poly, polygonal, video game graphics, gta style
stop-motion: claymation, plasticine, clay, {puppet|lego|clay} animation, paper {cutout|cut|craft|art}, papercraft, origami, {miniature|lego|clay} style
mosaic: stained glass
collage: mixed media
comic: graphic novel, {marvel|dc} comics, spider verse, spiderverse, halftone, marvel style
graffiti: street art, spray {paint|painted}
illustration: illustrated, {children s|childrens} book, {fantasy|concept|digital|poster} art, {storybook|poster} style
glitch: glitchy, chromatic aberration, scan lines, scanlines
> artist
van-gogh: {swirling|swirled} {brushstroke|stroke}, gogh
hokusai: great wave
monet picasso dali warhol klimt munch rembrandt caravaggio vermeer hopper kahlo magritte escher pollock michelangelo
matisse cezanne seurat kandinsky mondrian basquiat lichtenstein rockwell kusama
bob-ross wes-anderson tim-burton kubrick hitchcock tarantino nolan villeneuve wong-kar-wai tarkovsky fincher spielberg
scorsese ridley-scott kurosawa da-vinci
> movement
ukiyo-e: ukiyo, ukiyoe, woodblock, hiroshige, japanese {print|painting|art}
surreal: surrealism, surrealist, surrealistic, surrealistically, defying gravity, {magic|magical} realism, dreamscape
impressionist: impressionism, impressionistic
expressionist: expressionism, expressionistic
cubist: cubism
abstract: abstraction, generative art
minimalist: minimalism, minimalistic, {minimal|clean} {style|aesthetic}
pop-art
art-deco
art-nouveau
baroque: rococo
renaissance
gothic
medieval
romanticism
realist: realism
pointillist: pointillism
futurist: futurism
bauhaus
psychedelic: psychedelia
folk-art: {naive|tribal|aboriginal|cave} {art|painting}
chinese-painting: song dynasty painting
> genre
cyberpunk: cyber punk, cybernetic, holographic, blade runner, tron {style|legacy}
steampunk: steam punk, dieselpunk
solarpunk
sci-fi: scifi, science fiction, space opera, #futuristic, futuristic {@style|city}, {star wars|matrix} style, retro {futurism|futuristic}, retrofuturism
fantasy: lord of the rings style
horror: found footage, zombie film
film-noir: noir
western!: ^western, western {film|style|movie}, spaghetti western, old west
documentary: verite, national geographic, newsreel, news footage, photojournalism, {street|candid} photography
music-video
commercial: {advertisement|advertising} style, {product|food} photography, product shot, stock {footage|video}
fashion: editorial style, {editorial|beauty} photography
vlog: vlogging, {tiktok|youtube|instagram} {style|video}, {iphone|phone|amateur} {footage|video}, shot on iphone
home-video: home movie, camcorder
vaporwave: synthwave, y2k, dreamcore, liminal {space|spaces}
cottagecore: {dark|light} academia
grunge: {punk|indie} {style|film|rock style}, arthouse
> realism any
cinematic: filmic, {movie|film} {like|look|still|scene}, feature film, imax
photorealistic: photorealism, {photo|hyper|ultra} {real|realistic}, photoreal, hyperrealistic, hyperrealism, realistic, lifelike, naturalistic, live action, photographic, photography style, dslr
stylised
> film
35mm: 35 mm, celluloid, {film|analog|analogue} {photography|camera|stock}, shot on film, analog, analogue
16mm: 16 mm
8mm: 8 mm, super {8|eight}, super8
70mm: 65mm, 70 mm
kodak: portra, kodachrome, ektachrome
fujifilm: fuji {film|color|400h}
technicolor: technicolour
polaroid: instant film, disposable camera
daguerreotype: tintype
vhs: video tape, videotape, analog video, crt, old tv
arri: shot on {red|arri|sony}, red {camera}
cross-processed: bleach bypass, infrared, thermal {imaging|camera}, night vision, {double|long} exposure, light painting
black-and-white!: &bw
silent-film: silent {era|movie}, {old|vintage|archival|archive|antique} {film|footage|movie}, {film|scratched} {scratches|film}
> era
vintage!: #vintage, #retro, {vintage|retro} @style, old {timey|school}, {aged|antique} look, period {film|drama|piece}
1920s!: 1920s, 20s style
1930s!: 1930s, 30s style
1940s!: 1940s, 40s style
1950s!: 1950s, 50s, fifties
1960s!: 1960s, 60s, sixties
1970s!: 1970s, 70s, seventies
1980s!: 1980s, 80s, eighties
1990s!: 1990s, 90s, nineties
2000s!: 2000s, early 2000s
victorian
modern!: ^modern, ^contemporary, {modern|contemporary|modern office} {style|aesthetic}
> loop
looping!: {seamless|perfect|infinite|seamlessly} {loop|looping|looped}, looped, looping {video|animation|background}
> focus soft
shallow-focus: shallow dof, depth of field, bokeh, {blurred|blurry|out of focus|soft focus|defocused} background, background {blur|blurred|softly blurred|is blurred|out of focus}, selective focus
soft-focus: {pro|diffusion} {mist|filter}
out-of-focus: blurry, ^blurred, defocused, unfocused
> focus sharp
deep-focus: {deep|large} depth of field, everything in focus
sharp!: {sharp|crisp} {focus|details|image}, tack sharp, ^sharp, ^crisp, {finely|highly|ultra|hyper} detailed, hyperdetailed
> focus rack
rack-focus: {racks|racking|pull|pulling|shift|shifting|shifts} focus, focus {pull|racks|racking|shift|shifts|returns|transition|pulling}
> lens
fisheye: fish eye
tilt-shift: miniature effect
telephoto: long lens, 85mm, 85 mm
wide-lens: {24mm|16mm} lens, 24mm
normal-lens: 50mm, 50 mm
> finish any
film-grain: grainy, grain
anamorphic: widescreen, letterbox, letterboxed
vignette: vignetting, vignetted
hdr: high dynamic range
4k: 8k, uhd, hd, high {definition|resolution}, 1080p
`

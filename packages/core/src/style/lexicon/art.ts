/** Art style: media, artists, movements, genres, rendering, film stocks, eras, optics. */

export const artStyle = `
> medium
oil-painting: oil painting, oil paint, oil {on canvas|brushstroke|texture}, in oils, impasto, oil painted, stroke of an oil, thick paint, oil art
watercolor: watercolor {@style|wash|texture|paint|effect|stroke|hue}, aquarelle, water color, ink and watercolor, wet on wet
painting!: ^painting, painting style, painterly, brushstroke, visible brushstroke, painting brushstroke, acrylic painting, acrylic paint, acrylic, digital painting, matte painting, gouache, gouache painting, tempera, fresco, mural style, canvas texture, brush stroke, painting in the style, pastel painting, chalk pastel, pastel drawing, oil pastel, finger painting, encaustic, palette knife, classical painting, portrait painting, landscape painting, painting by, like a painting, looks like a painting, speed painting
ink: ink wash, ink painting, ink drawing, ink illustration, sumi e, sumie, chinese ink, shui mo, pen and ink, brush and ink, line and wash, inked, ink style, ink splatter, east asian ink, calligraphy style
sketch: pencil sketch, pencil drawing, charcoal drawing, charcoal sketch, charcoal style, graphite, hand drawn, hand drawing, line art, lineart, line drawing, doodle, crosshatching, cross hatching, chalk drawing, sketch style, rough sketch, scribble, crayon, crayon drawing, chalkboard, storyboard, blueprint, technical drawing, stippling, colored pencil, colored pencil drawing, hatching, etching, engraving, linocut, lino print, lithograph, woodcut, screen print, screenprint, silkscreen, risograph, stencil, stencil art, drypoint
pixel-art: pixel art, pixel, pixelart, 8 bit, 16 bit, 32 bit, 8bit, 16bit, pixel {@style|form|detail|aesthetic|graphics}, retro game graphics, retro video game, retro gaming, sprite art, arcade game style, nes style, gameboy style, voxel, voxel art, minecraft style, blocky pixels, low resolution pixels
animated: animated, animation, cartoon, cartoonish, cartoony, cartoon style, cel shaded, cel shading, toon shading, toon, 2d animation, 2d animated, hand drawn animation, flat animation, rotoscope, rotoscoped, rotoscoping, rubber hose, saturday morning cartoon, looney tunes, simpsons style, flat design, vector art, vector illustration, motion graphics, animated rendition, cutout animation, disney, disney style, disney animation, adult swim style, rick and morty style, dreamworks style, caricature, animated series, animated film
anime: anime, anime style, manga, manga style, japanese animation, studio ghibli, ghibli, ghibli style, ghibli inspired, miyazaki, makoto shinkai, shinkai, shonen, shoujo, chibi, mecha anime, evangelion style, cowboy bebop style, akira style, naruto style, dragon ball style, one piece style, webtoon, manhwa
3d: 3d animation, 3d render, 3d rendering, 3d rendered, 3d animated, 3d, 3d cartoon, cgi, computer generated, cg animation, pixar, pixar style, pixar animation, unreal engine, unreal engine 5, unreal 5, ue5, unity engine, octane render, octane, blender render, blender 3d, redshift render, ray tracing, ray traced, raytraced, low poly, lowpoly, polygonal, polygon art, game engine, video game graphics, ps1 graphics, ps2 graphics, physically based rendering, sims style, wireframe, gta style, fortnite style, isometric art, game cinematic, 3d model
stop-motion: stop motion, claymation, clay animation, plasticine, clay style, clay, puppet animation, laika style, aardman, lego animation, lego style, brickfilm, felt animation, needle felt, needle felted, paper cutout, paper cut, papercraft, paper craft, origami, paper art, cut paper, puppetry, diorama, miniature style, wool felt, knitted style, yarn art, embroidery style, embroidered, quilted style, cardboard style, pop up book, silhouette animation, shadow puppet
mosaic: stained glass, mosaic art, mosaic style, tapestry style, tiled mosaic, byzantine mosaic
collage: collage style, mixed media, photomontage, cut out collage, scrapbook style, photo collage, montage style
comic: comic book, comic style, comic strip, comic panel, graphic novel, graphic novel style, marvel style, marvel comics, dc comics, sin city style, spider verse, spiderverse, halftone, ben day dots, superhero comic, manga panel, noir comic, bande dessinee, moebius, tintin style, ligne claire
graffiti: graffiti style, graffiti art, street art, spray paint, spray painted, banksy
sculpture-style!: marble sculpture style, bronze sculpture style, statue style, ice sculpture style, balloon art, glass sculpture style
illustration: illustration style, illustrated, children s book, childrens book, storybook illustration, storybook style, editorial illustration, fantasy art, concept art, digital art, digital illustration, book illustration, botanical illustration, fashion illustration, fantasy illustration, artstation, trending on artstation, poster art, poster style, propaganda poster, travel poster, tarot card, scientific illustration
glitch: glitch art, glitch effect, glitchy, datamosh, datamoshing, pixel sorting, chromatic aberration, rgb split, scan lines, scanlines, corrupted footage, signal noise, digital noise, ascii art
> artist
van-gogh: van gogh, van gogh style, vincent van gogh, swirling brushstroke, swirling brushstroke of van gogh, swirling stroke, van gogh s, starry night painting, van gogh inspired, gogh
hokusai: hokusai style, katsushika hokusai, great wave off kanagawa, great wave
monet: claude monet, monet style, water lilies painting, monet inspired
picasso: pablo picasso, picasso style
dali: salvador dali, dalí, dali style, melting clocks
warhol: andy warhol, warhol style
klimt: gustav klimt, klimt style
munch: edvard munch, munch style
rembrandt: rembrandt style, rembrandt painting
caravaggio: caravaggio style, caravaggesque
vermeer: johannes vermeer, vermeer style
hopper: edward hopper, hopper style
kahlo: frida kahlo, frida kahlo style
magritte: rene magritte, magritte style
escher: m c escher, mc escher, escher style
pollock: jackson pollock, drip painting, splatter painting
da-vinci: leonardo da vinci, da vinci, da vinci style
michelangelo: michelangelo style
botticelli: botticelli style
matisse: henri matisse, matisse style
cezanne: cézanne, paul cezanne, cezanne style
seurat: georges seurat
kandinsky: wassily kandinsky, kandinsky style
mondrian: piet mondrian, mondrian style
basquiat: jean michel basquiat
lichtenstein: roy lichtenstein
bosch: hieronymus bosch
turner: j m w turner, turner painting
giger: h r giger, hr giger, gigeresque, biomechanical
beksinski: zdzislaw beksinski
mucha: alphonse mucha, mucha style
rockwell: norman rockwell
kusama: yayoi kusama, polka dot infinity
bob-ross: bob ross
wes-anderson: wes anderson, wes anderson style, wes anderson inspired
tim-burton: tim burton, tim burton style, burtonesque
kubrick: stanley kubrick, kubrick style, kubrickian
hitchcock: alfred hitchcock, hitchcockian
tarantino: quentin tarantino
nolan: christopher nolan
villeneuve: denis villeneuve
wong-kar-wai: wong kar wai
lynch: david lynch, lynchian
tarkovsky: andrei tarkovsky
fincher: david fincher
spielberg: steven spielberg, spielbergian
scorsese: martin scorsese
ridley-scott: ridley scott
deakins: roger deakins
zack-snyder: zack snyder
malick: terrence malick
kurosawa: akira kurosawa
> movement
ukiyo-e: ukiyo, ukiyo e, ukiyo e style, ukiyoe, japanese woodblock, woodblock, woodblock print, woodblock inspired, japanese print, edo period print, hiroshige, traditional japanese art, japanese painting
surreal: surrealism, surrealist, surrealistic, surreal @style, surrealism style, surrealistically, defying gravity, magic realism, magical realism, melting reality, impossible geometry, dreamscape, bizarre, dali esque, daliesque, abstract surreal, surreal landscape
impressionist: impressionism, impressionistic, impressionist @style, impressionistic stroke, post impressionism, post impressionist, plein air
expressionist: expressionism, german expressionism, german expressionist, abstract expressionism, abstract expressionist, expressionistic
cubist: cubism, cubist style
abstract: abstract @style, abstraction, abstract forms, non representational, abstract background, abstract shapes, geometric abstraction, fluid art, generative art, fractal art, fractal
minimalist: minimalism, minimalistic, minimal style, minimalist @style, clean aesthetic
pop-art: pop art, pop art style
art-deco: art deco, art deco style
art-nouveau: art nouveau, jugendstil
baroque: baroque style, rococo, baroque painting
renaissance: renaissance style, renaissance painting, high renaissance, italian renaissance
gothic: gothic style, dark gothic, victorian gothic, southern gothic, gothic horror, gothic @style
medieval: medieval style, medieval manuscript, illuminated manuscript, medieval painting
romanticism: romanticist, hudson river school, caspar david friedrich
realist: realism, social realism, socialist realism, american realism, neorealism, italian neorealism, kitchen sink realism
fauvist: fauvism
pointillist: pointillism, pointillist style
dadaist: dadaism, dada
futurist: futurism, italian futurism
constructivist: constructivism, soviet poster
bauhaus: bauhaus style, swiss design
psychedelic: psychedelia, psychedelic @style, acid trip, kaleidoscope, blacklight poster, lsd trip
folk-art: folk art, naive art, outsider art, tribal art, aboriginal art, madhubani, mexican folk art, primitive art, cave painting
chinese-painting: chinese painting, traditional chinese painting, shan shui, gongbi, song dynasty painting
persian-miniature: persian miniature, mughal painting, indian miniature
egyptian-art: egyptian art, hieroglyphic style
> genre
cyberpunk: cyberpunk @style, cyberpunk inspired, cyber punk, blade runner, blade runner style, blade runner 2049, high tech low life, neo tokyo, tech noir, cybergoth, ghost in the shell style, tron style, tron legacy
steampunk: steampunk style, steam punk, clockpunk, dieselpunk, atompunk
solarpunk: solarpunk style, biopunk, solar punk
sci-fi: sci fi, scifi, science fiction, sci fi @style, space opera, star wars style, futuristic, futuristic @style, futuristic city, interstellar style, hard sci fi, star trek style, matrix style, alien style, retro futurism, retrofuturism, retrofuturistic, retro futuristic, space age
fantasy: high fantasy, dark fantasy, fantasy @style, lord of the rings style, epic fantasy, game of thrones style, harry potter style, dungeons and dragons, sword and sorcery
horror: horror film, horror movie, horror style, found footage, slasher film, lovecraftian, cosmic horror, body horror, analog horror, grindhouse, giallo, zombie film, psychological horror, folk horror
film-noir: film noir, noir, neo noir, noir @style, noir film, noir inspired, classic noir, detective film, pulp fiction style, hardboiled noir
western!: ^western, western film, western style, spaghetti western, wild west style, old west
documentary: documentary style, documentary film, documentary footage, docu style, cinema verite, verite, nature documentary, national geographic, bbc earth, bbc documentary, planet earth style, newsreel, news footage, photojournalism, photojournalistic, reportage, mockumentary, docudrama, fly on the wall, candid style, street photography, candid photography
music-video: music video, mtv style, k pop music video, mv style
commercial: commercial style, advertisement style, advertising style, product shot, product photography, tv commercial, ad style, corporate video, stock footage, stock video, food photography, promo video, apple commercial
fashion: fashion film, fashion editorial, editorial style, vogue, vogue style, high fashion, fashion photography, editorial photography, beauty photography, lookbook, glamour photography, runway style
vlog: vlog style, vlogging, tiktok style, tiktok video, youtube style, instagram style, social media style, user generated content, ugc style, smartphone video, iphone footage, phone footage, shot on iphone, amateur footage, livestream style
home-video: home video, home movie, family video, amateur video, camcorder, camcorder footage, handycam
vaporwave: vaporwave @style, vapor wave, synthwave, synth wave, retrowave, outrun, outrun style, seapunk, y2k, y2k @style, dreamcore, weirdcore, liminal space, liminal spaces, backrooms, frutiger aero, webcore
cottagecore: cottage core, goblincore, fairycore, dark academia, light academia, academia aesthetic, coquette aesthetic, grandmacore
grunge: grunge style, punk style, punk rock style, emo aesthetic, indie sleaze, indie film, indie film style, arthouse, art house, art film, new wave, french new wave, nouvelle vague, dogme 95, mumblecore, hong kong cinema, bollywood, bollywood style, wuxia, kung fu movie, telenovela style, soap opera look, sitcom style, blockbuster, hollywood, hollywood style, old hollywood, golden age of hollywood, classic hollywood
> realism
cinematic: cinematic @style, cinematic quality, filmic, movie like, film like, film look, cinematic footage, cinematic video, cinematic scene, cinematic shot, cinematic realism, movie still, film still, movie scene, feature film, imax
photorealistic: photo realistic, photorealism, photo real, photoreal, hyperrealistic, hyper realistic, hyperrealism, hyperreal, ultra realistic, realistic, realistic @style, lifelike, life like, true to life, naturalistic, real life, live action, photographic, photography style, raw photo, dslr, realistic textures, super realistic
stylised: stylised @style, highly stylised, stylised realism
> film
film-grain: film grain, grainy, grain, grainy film, grainy footage, grainy texture, grainy @style, heavy grain, fine grain, visible grain, noisy image, noise grain
35mm: 35mm film, 35 mm, 35 mm film, 35mm photography, 35mm photo, shot on 35mm, analog film, analogue film, celluloid, celluloid film, analog photography, film photography, shot on film, film stock, analog, analogue, film camera
16mm: 16mm film, 16 mm, 16 mm film, shot on 16mm, bolex
8mm: 8mm film, 8 mm, super 8, super8, super 8mm, super 8 film, super eight
65mm: 65mm, 70mm, 70 mm, 70mm film, 65mm film, imax film
kodak: kodak portra, portra, portra 400, portra 800, kodak vision3, vision3, kodak gold, kodachrome, ektachrome, kodak film, ektar, kodak 500t, tri x, kodak tri x
fujifilm: fuji, fuji velvia, velvia, fuji superia, fuji pro 400h, provia, fuji eterna, eterna, fujicolor, fujifilm simulation
cinestill: cinestill 800t, 800t
ilford: ilford hp5, hp5
technicolor: technicolour, three strip technicolor, technicolor look
polaroid: polaroid photo, polaroid style, instant film, instax, lomography, lomo, lomo style, disposable camera, holga, point and shoot
daguerreotype: tintype, wet plate, collodion, ambrotype, cyanotype, pinhole, autochrome
vhs: vhs style, vhs footage, vhs tape, vhs effect, vhs look, betamax, video tape, videotape, analog video, crt, crt screen, mini dv, minidv, dv camcorder, hi8, tape distortion, old tv
arri: arri alexa, alexa mini, shot on arri, shot on red, red camera, red komodo, red digital, sony venice, blackmagic, panavision, shot on sony
cross-processed: cross processed, cross processing, bleach bypass, bleach bypassed, solarized, infrared film, infrared, aerochrome, infrared photography, thermal imaging, thermal camera, night vision, x ray style, light painting, double exposure, multiple exposure, long exposure
black-and-white!: &bw
silent-film: silent film, silent era, silent movie, 1900s film, early cinema, old film, old film footage, vintage film, archival footage, archive footage, film scratches, scratched film, dust and scratches, flickering film, old movie, antique film, hand cranked
> era
vintage: #vintage, #retro, vintage @style, retro style, retro @style, old timey, aged look, antique look, old school, throwback, vintage inspired, period film, period drama, period piece, vintage photograph, retro inspired
1910s!: 1910s, edwardian style
1920s!: 1920s, 20s style, roaring twenties, jazz age, gatsby style
1930s!: 1930s, 30s style
1940s!: 1940s, 40s style, forties style, wartime film
1950s!: 1950s, 50s, 50s style, fifties, fifties style, 50s americana, mid century, mid century modern
1960s!: 1960s, 60s, 60s style, sixties, sixties style, swinging sixties, mod style
1970s!: 1970s, 70s, 70s style, seventies, seventies style, disco era, 70s film
1980s!: 1980s, 80s, 80s style, eighties, eighties style, 80s aesthetic, 80s action movie
1990s!: 1990s, 90s, 90s style, nineties, nineties style, 90s aesthetic, 90s anime
2000s!: 2000s, early 2000s, 2000s style, aughts, noughties
victorian: victorian era, victorian style, victorian aesthetic
modern: modern style, modern aesthetic, contemporary style, ^modern, ^contemporary, clean modern, modern office style
> loop
looping!: looped animation, seamless loop, seamlessly looped, looped, perfect loop, infinite loop, loopable, seamless looping, looping {video|animation|background|footage}
> optics
shallow-focus: shallow focus, shallow depth of field, narrow depth of field, thin depth of field, shallow dof, depth of field, bokeh, creamy bokeh, bokeh background, blurred background, blurry background, soft blurred background, background blur, background softly blurred, background blurred, out of focus background, soft focus background, selective focus, background bokeh, defocused background, blurred bokeh
deep-focus: deep focus, deep depth of field, everything in focus, large depth of field, sharp throughout
rack-focus: rack focus, racks focus, racking focus, focus pull, pull focus, pulling focus, focus racks, focus racking, focus shift, focus shifts, shift focus, shifting focus, shifts focus, focus returns, focus transition, focus change, focus pulling
soft-focus: soft focus, dreamy blur, pro mist, promist, diffusion filter, hazy focus, gauzy, vaseline lens, soft filter, glimmerglass
out-of-focus: out of focus, blurry, ^blurred, defocused, unfocused, blurry image, blurry shot
sharp: sharp focus, tack sharp, razor sharp, ^sharp, crisp focus, sharp details, crisp details, ^crisp, crystal clear image, pin sharp, in sharp focus, sharp image, finely detailed, highly detailed, ultra detailed, intricate details style, hyper detailed, hyperdetailed
tilt-shift: tilt shift, tilt shift photography, tilt shift effect, miniature effect
fisheye: fish eye, fisheye lens, fish eye lens, fisheye @shot
anamorphic: anamorphic lens, anamorphic widescreen, widescreen, cinemascope, letterbox, letterboxed, 2 39 1, 2 35 1, 21 9, anamorphic bokeh
telephoto: telephoto lens, telephoto shot, long lens, zoom lens shot, compressed perspective, 200mm, 135mm, 300mm lens, 85mm, 85mm lens, 85 mm lens
wide-lens: 24mm, 24mm lens, 18mm lens, 14mm lens, 28mm lens, wide lens, 16mm lens
normal-lens: 50mm, 50mm lens, 50 mm lens, 40mm lens, prime lens
vignette: vignetting, dark vignette, vignetted, heavy vignette
hdr: hdr, high dynamic range, hdr look
4k: 4k, 8k, 4k resolution, 8k resolution, uhd, ultra hd, ultra high definition, 4k footage, hd, full hd, high definition, 1080p, high resolution, ultra high resolution, 6k, crystal clear quality, 4k video, 4k uhd
`

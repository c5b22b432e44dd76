// Flight through a neon tunnel: fast, vivid, dark between the lights.
vec2 centre(float z) { return vec2(1.1 * sin(z * 0.11) + 0.5 * sin(z * 0.23), 0.8 * cos(z * 0.09) + 0.4 * sin(z * 0.17)); }

float wall(vec3 p) {
  vec2 q = p.xy - centre(p.z);
  float a = atan(q.y, q.x), sector = PI / 4.0;
  float flat8 = length(q) * cos(mod(a + sector * 0.5, sector) - sector * 0.5);
  return 2.0 - flat8;
}

vec3 lights(vec3 p, out float shine) {
  vec2 q = p.xy - centre(p.z);
  float a = atan(q.y, q.x) / (2.0 * PI) + 0.5;
  float lane = a * 8.0, ring = p.z / 2.2;
  float edge = abs(fract(lane + 0.5) - 0.5), hoop = abs(fract(ring) - 0.5);
  float id = floor(ring);
  vec3 pink = vec3(1.6, 0.10, 0.75), cyan = vec3(0.05, 0.95, 1.5), violet = vec3(0.45, 0.15, 1.6);
  vec3 tone = mix(pink, cyan, smoothstep(0.3, 0.7, 0.5 + 0.5 * sin(id * 0.8)));
  tone = mix(tone, violet, step(0.72, hash(id)));
  float hit = 0.55 + 1.3 * pulse() * step(0.5, hash(id + 3.0));
  vec3 glow = tone * (smoothstep(0.075, 0.03, hoop) * 3.4 + 0.05 / (0.02 + hoop)) * hit * 0.52;
  float strip = smoothstep(0.03, 0.012, edge) * step(0.42, hash(vec2(floor(lane + 0.5), floor(ring * 0.5))));
  glow += mix(cyan, pink, step(0.5, hash(floor(lane + 0.5)))) * (strip * 2.3 + 0.006 / (0.01 + edge));
  float panel = hash(vec2(floor(lane), floor(ring * 3.0)));
  float seam = smoothstep(0.02, 0.05, abs(fract(ring * 3.0) - 0.5)) ;
  glow += vec3(0.055, 0.045, 0.11) * (0.4 + panel) * (0.4 + 0.6 * seam);
  float screen = step(0.93, hash(vec2(floor(lane) + 7.0, floor(ring * 1.5))));
  glow += mix(pink, violet, hash(vec2(floor(lane), id))) * screen * (0.5 + 0.5 * sin(p.z * 16.0 + time * 9.0)) * 0.7;
  shine = panel;
  return glow;
}

void main() {
  vec2 uv = (gl_FragCoord.xy - 0.5 * size) / size.y;
  float z = time * 15.0;
  vec3 eye = vec3(centre(z) * 0.92, z), ahead = vec3(centre(z + 5.0), z + 5.0);
  vec3 f = normalize(ahead - eye), r = normalize(cross(vec3(0, 1, 0), f)), u = cross(f, r);
  float roll = 0.35 * sin(time * 0.7);
  vec2 w = turn(roll) * uv;
  vec3 ray = normalize(f * 0.82 + r * w.x + u * w.y);
  float t = 0.1;
  for (int i = 0; i < 70; i++) {
    float d = wall(eye + ray * t);
    if (d < 0.003 || t > 90.0) break;
    t += d * 0.85;
  }
  vec3 p = eye + ray * t;
  float shine;
  vec3 color = lights(p, shine);
  vec2 e = vec2(0.01, 0);
  vec3 n = normalize(vec3(wall(p + e.xyy) - wall(p - e.xyy), wall(p + e.yxy) - wall(p - e.yxy), wall(p + e.yyx) - wall(p - e.yyx)));
  vec3 back = reflect(ray, n);
  float s = 0.15;
  for (int i = 0; i < 22; i++) {
    float d = wall(p + back * s);
    if (d < 0.01) break;
    s += d;
  }
  float unused;
  color += lights(p + back * s, unused) * (0.14 + 0.3 * shine) * exp(-s * 0.12);
  color *= exp(-t * 0.035);
  color += vec3(0.95, 0.25, 0.85) * (1.0 - exp(-t * 0.022)) * (0.35 + 0.35 * pulse());
  color += vec3(1.2, 0.8, 1.5) * exp(-length(uv - vec2(dot(ahead - eye, r), dot(ahead - eye, u)) * 0.05) * 7.0) * (0.25 + 0.35 * pulse());
  fragment = vec4(develop(color * 0.7), 1.0);
}

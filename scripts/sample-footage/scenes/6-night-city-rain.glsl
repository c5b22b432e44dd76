// Night city in the rain: dark, cool, slow pan.
vec3 windows(vec2 p, float seed, float size_, float depth) {
  vec2 cell = floor(p / size_), inside = fract(p / size_);
  float r = hash(cell + seed * 17.0);
  float on = step(0.62, r) * (0.35 + 0.65 * hash(cell + seed + 3.0));
  float pane = step(0.2, inside.x) * step(inside.x, 0.8) * step(0.26, inside.y) * step(inside.y, 0.76);
  vec3 warm = vec3(1.25, 0.72, 0.30), cool = vec3(0.55, 0.85, 1.15);
  return mix(warm, cool, step(0.74, hash(cell + seed + 8.0))) * on * pane * mix(0.35, 1.0, depth);
}

vec3 skyline(vec2 uv, float pan) {
  vec3 color = mix(vec3(0.055, 0.075, 0.14), vec3(0.012, 0.02, 0.045), smoothstep(-0.1, 0.5, uv.y));
  color += vec3(0.16, 0.10, 0.12) * exp(-abs(uv.y + 0.1) * 5.0);
  color += vec3(0.05, 0.06, 0.09) * fbm(vec2(uv.x * 2.0 + pan * 0.2 + time * 0.04, uv.y * 4.0));
  for (int i = 0; i < 4; i++) {
    float depth = float(i) / 3.0;
    float width = mix(0.10, 0.34, depth);
    float x = uv.x + pan * mix(0.12, 1.0, depth * depth) + float(i) * 3.7;
    float cell = floor(x / width), inside = fract(x / width);
    float r = hash(vec2(cell, float(i)));
    float margin = 0.03 + 0.08 * hash(vec2(cell, float(i) + 5.0));
    float height = -0.2 + mix(0.34, 0.62, depth) * (0.35 + 0.65 * r) - 0.16 * depth * step(r, 0.4);
    float top = height + 0.05 * step(0.35, inside) * step(inside, 0.62) * step(0.5, r);
    if (inside > margin && inside < 1.0 - margin && uv.y < top) {
      vec3 face = mix(vec3(0.045, 0.06, 0.105), vec3(0.012, 0.016, 0.028), depth) * (0.7 + 0.6 * inside);
      vec2 local = vec2(inside * width - margin * width, uv.y - height);
      face += windows(local, r * 60.0 + float(i), mix(0.0115, 0.026, depth), depth) * step(local.y, -0.012);
      if (i == 3 && r > 0.55) {
        float sign_ = max(abs(inside - 0.2) - 0.055, abs(uv.y - height + 0.22) - 0.11);
        vec3 neon = r > 0.78 ? vec3(1.6, 0.12, 0.5) : vec3(0.1, 1.0, 1.3);
        float flicker = 0.8 + 0.2 * step(0.15, hash(floor(time * 9.0) + cell));
        face += neon * flicker * (smoothstep(0.012, 0.0, abs(sign_)) * 1.5 + 0.012 / (0.02 + abs(sign_)));
        face += neon * step(sign_, -0.02) * step(0.45, hash(floor(vec2(inside * 60.0, uv.y * 60.0)) + cell)) * 0.5;
      }
      color = face;
    }
    color = mix(color, vec3(0.10, 0.11, 0.17), (1.0 - depth) * 0.22);
  }
  return color;
}

float rain(vec2 uv, float scale, float speed, float slant) {
  vec2 p = vec2(uv.x + uv.y * slant, uv.y) * vec2(scale, scale * 0.075);
  p.y += time * speed;
  float column = floor(p.x);
  p.y += hash(column) * 17.0;
  vec2 cell = vec2(column, floor(p.y));
  float on = step(0.55, hash(cell));
  vec2 f = fract(p) - vec2(0.2 + 0.6 * hash(cell + 4.0), 0.5);
  return on * smoothstep(0.10, 0.0, abs(f.x)) * smoothstep(0.5, 0.05, abs(f.y));
}

void main() {
  vec2 uv = (gl_FragCoord.xy - 0.5 * size) / size.y;
  float pan = time * 0.042;
  float horizon = -0.2;
  vec3 color;
  if (uv.y > horizon) {
    color = skyline(uv, pan);
  } else {
    float depth = horizon - uv.y;
    vec2 world = vec2((uv.x + pan) / (depth + 0.06), 1.0 / (depth + 0.06));
    float puddle = smoothstep(0.38, 0.62, fbm(world * vec2(1.0, 0.55)));
    float wobble = (noise(vec2(uv.x * 60.0, uv.y * 260.0 - time * 3.0)) - 0.5) * (0.01 + 0.05 * depth) * mix(1.7, 0.5, puddle);
    vec3 mirror = vec3(0.0);
    for (int i = 0; i < 6; i++) {
      float stretch = (float(i) - 1.0) * 0.035 * (0.3 + depth * 2.2);
      mirror += skyline(vec2(uv.x + wobble, horizon + depth * 0.95 + stretch), pan);
    }
    mirror /= 6.0;
    color = vec3(0.010, 0.013, 0.02) + mirror * mix(0.5, 1.15, puddle) * (0.8 - depth * 0.8);
    vec2 ring = vec2(world.x * 3.0, world.y * 1.5);
    vec2 cell = floor(ring);
    float age = fract(time * 1.5 + hash(cell));
    float radius = length((fract(ring) - 0.5) * vec2(1.0, 1.0));
    color += vec3(0.10, 0.13, 0.17) * smoothstep(0.05, 0.0, abs(radius - age * 0.45)) * (1.0 - age) * step(0.5, hash(cell + floor(time * 1.5 + hash(cell))));
  }
  // Cars: two lanes of lamps and their long reflections.
  for (int i = 0; i < 9; i++) {
    float s = float(i), away = step(4.5, s);
    float lane = mix(-0.265, -0.32, away), speed = mix(-0.21, 0.27, away);
    float x = mod(s * 0.47 + hash(s) * 0.3 + time * speed + 4.0, 2.6) - 1.3;
    vec3 lamp = mix(vec3(1.5, 1.3, 1.0), vec3(1.6, 0.10, 0.06), away);
    for (int k = 0; k < 2; k++) {
      vec2 d = uv - vec2(x + float(k) * mix(0.022, 0.034, away), lane);
      color += lamp * (0.00011 / (dot(d, d) + 0.00007) * 0.8 + exp(-length(d) * 24.0) * 0.16);
      float below = -d.y;
      color += lamp * exp(-abs(d.x + 0.006 * sin(uv.y * 210.0 + time * 6.0)) * 75.0) * step(0.0, below) * exp(-below * 12.0) * 0.45;
    }
  }
  color += vec3(0.35, 0.42, 0.52) * (rain(uv, 60.0, 3.4, 0.12) * 0.16 + rain(uv + 5.0, 32.0, 3.0, 0.12) * 0.17 + rain(uv - 3.0, 15.0, 2.6, 0.13) * 0.10);
  fragment = vec4(develop(color * 1.15), 1.0);
}

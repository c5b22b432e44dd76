// Snow in a pine forest: bright, cold, nearly still.
vec2 pine(vec2 p, float height, float seed) {
  // x: cover, y: snow on it
  float y = p.y / height;
  if (y < -0.08 || y > 1.02) return vec2(0.0);
  float trunk = smoothstep(0.022, 0.016, abs(p.x) / height) * step(y, 0.15);
  float tiers = 7.0 + floor(seed * 4.0);
  float tier = fract(y * tiers + abs(p.x) / height * 2.6 + 0.12 * sin(p.x / height * 34.0 + seed * 30.0));
  float ragged = (noise(vec2(p.x / height * 46.0, y * 60.0 + seed * 90.0)) - 0.5) * 0.07;
  float width = (1.0 - y) * 0.27 * (1.0 - 0.5 * tier) + ragged * (1.05 - y);
  float body = smoothstep(0.0, -0.012, abs(p.x) / height - width) * smoothstep(0.05, 0.09, y);
  float fleck = 0.6 * noise(vec2(p.x / height * 60.0 + seed * 50.0, y * 70.0)) + 0.4 * noise(vec2(p.x / height * 19.0 + seed * 50.0, y * 24.0));
  float snow = smoothstep(0.42, 0.85, tier + (fleck - 0.5) * 0.9) * body;
  return vec2(max(trunk, body), snow);
}

float flakes(vec2 uv, float scale, float speed) {
  vec2 p = uv * scale + vec2(sin(time * 0.5 + scale) * 0.35 - time * 0.25, time * speed);
  vec2 cell = floor(p);
  vec2 at = hash2(cell) * 0.7 + 0.15;
  at.x += 0.12 * sin(time * 1.4 + hash(cell) * 6.3);
  float radius = 0.05 + 0.055 * hash(cell + 5.0);
  return smoothstep(radius, radius * 0.25, length(fract(p) - at)) * step(0.35, hash(cell + 9.0));
}

void main() {
  vec2 uv = (gl_FragCoord.xy - 0.5 * size) / size.y;
  vec3 air = mix(vec3(0.80, 0.86, 0.93), vec3(0.62, 0.72, 0.84), smoothstep(-0.1, 0.5, uv.y));
  air += vec3(0.16, 0.15, 0.12) * exp(-length(uv - vec2(-0.35, 0.42)) * 2.2);
  vec3 color = air;

  for (int i = 0; i < 6; i++) {
    float depth = float(i) / 5.0;
    float spread = mix(0.11, 0.62, pow(depth, 1.6));
    float shift = time * 0.012 * (0.15 + depth * depth);
    float ground = mix(0.0, -0.46, pow(depth, 1.1)) + 0.03 * (fbm(vec2((uv.x + shift) * mix(3.0, 1.1, depth) + float(i) * 5.0, 1.0)) - 0.5);
    vec3 bark = mix(vec3(0.50, 0.59, 0.68), vec3(0.05, 0.09, 0.10), pow(depth, 0.75));
    vec3 snowy = mix(air, vec3(0.86, 0.91, 0.97), 0.35 + 0.55 * depth);
    for (int j = -2; j <= 2; j++) {
      float cell = floor((uv.x + shift) / spread) + float(j);
      float r = hash(vec2(cell, float(i) * 3.1));
      if (r < 0.12 || (i == 5 && abs(cell * spread + 0.3) < 0.45)) continue;
      float x = (cell + 0.5 + (hash(vec2(cell, float(i) + 40.0)) - 0.5) * 0.75) * spread - shift;
      float height = mix(0.26, 1.1, pow(depth, 1.25)) * (0.75 + 0.5 * r);
      if (abs(uv.x - x) > height * 0.36) continue;
      vec2 tree = pine(uv - vec2(x, ground), height, r);
      color = mix(color, mix(bark, snowy, tree.y * 0.92), tree.x);
    }
    float bank = smoothstep(0.003, -0.003, uv.y - ground);
    float ripple = fbm(vec2((uv.x + shift) * 4.0 + float(i), (uv.y - ground) * 12.0));
    vec3 field = mix(vec3(0.70, 0.79, 0.90), vec3(0.94, 0.96, 0.99), smoothstep(0.25, 0.7, ripple));
    field = mix(mix(air, field, 0.45), field, depth);
    field *= 1.0 - 0.22 * smoothstep(0.0, 0.25, ground - uv.y) * depth;
    color = mix(color, field, bank);
    color = mix(color, air, 0.17 * (1.0 - depth));
  }
  color = mix(color, vec3(0.98), 0.7 * flakes(uv, 17.0, 1.5));
  color = mix(color, vec3(0.98), 0.85 * flakes(uv + 3.0, 9.5, 1.15));
  color = mix(color, vec3(1.0), 0.9 * flakes(uv - 7.0, 5.0, 0.9));
  fragment = vec4(pow(clamp(color, 0.0, 1.0), vec3(0.72)), 1.0);
}

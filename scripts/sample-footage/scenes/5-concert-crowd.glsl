// Concert: sweeping lights over a crowd in silhouette; fast, vivid, warm.
float haze(vec2 p) { return 0.45 + 0.9 * fbm(p * 2.2 + vec2(time * 0.22, -time * 0.1)); }

vec3 beam(vec2 p, vec2 from, float angle, float width, vec3 tint) {
  vec2 q = turn(-angle) * (p - from);
  float along = -q.y;
  float ahead = smoothstep(-0.015, 0.06, along);
  along = max(along, 0.0);
  float spread = width * (0.05 + along);
  float core = exp(-pow(q.x / spread, 2.0) * 2.2);
  float lamp = exp(-length(q) * 26.0) * 3.2;
  return tint * (core * ahead * 0.85 / (0.55 + along * 1.1) * haze(p) + lamp);
}

float person(vec2 p, float seed, float arms) {
  float d = length((p - vec2(0.0, 0.2)) * vec2(1.12, 1.0)) - 0.125;
  vec2 s = p - vec2(0.0, -0.16);
  d = min(d, length(vec2(max(abs(s.x) - 0.14, 0.0), max(s.y - 0.06, 0.0))) - 0.1);
  if (arms > 0.35) {
    float wave = 0.16 * sin(beat * PI + seed * 9.0);
    vec2 hand = vec2(0.30 + wave, 0.62 + 0.14 * pulse());
    vec2 elbow = vec2(0.34 + wave * 0.3, 0.2);
    float left = min(segment(p, vec2(-0.2, -0.1), -elbow * vec2(1, -1)), segment(p, -elbow * vec2(1, -1), vec2(-hand.x + 2.0 * wave, hand.y)));
    float right = min(segment(p, vec2(0.2, -0.1), elbow), segment(p, elbow, hand));
    d = min(d, right - 0.05);
    if (arms > 0.62) d = min(d, left - 0.05);
  }
  return d;
}

void main() {
  vec2 uv = (gl_FragCoord.xy - 0.5 * size) / size.y;
  uv += vec2(0.012 * sin(time * 2.1) + 0.006 * sin(time * 5.3), 0.009 * sin(time * 2.7 + 1.0));
  uv /= 1.0 + 0.03 * pulse();
  vec3 magenta = vec3(1.5, 0.14, 0.75), amber = vec3(1.7, 0.72, 0.12), cyan = vec3(0.12, 0.85, 1.5), violet = vec3(0.55, 0.2, 1.6);
  float bar = floor(beat / 2.0);
  vec3 mainTone = mod(bar, 2.0) < 1.0 ? amber : magenta;
  vec3 otherTone = mod(bar, 2.0) < 1.0 ? violet : cyan;

  vec3 color = mix(vec3(0.05, 0.015, 0.06), vec3(0.015, 0.01, 0.04), smoothstep(-0.2, 0.5, uv.y));
  color += mainTone * 0.7 * exp(-length((uv - vec2(0.0, -0.12)) * vec2(0.8, 1.8)) * 2.6) * (0.6 + 0.7 * pulse()) * haze(uv);

  // Wall of light behind the stage.
  vec2 wallAt = uv - vec2(0.0, 0.02);
  if (abs(wallAt.x) < 0.52 && abs(wallAt.y) < 0.15) {
    vec2 cell = floor(wallAt * 34.0), inside = fract(wallAt * 34.0) - 0.5;
    float bars = 0.5 + 0.5 * sin(cell.x * 0.55 + beat * PI) * cos(cell.y * 0.8 - beat * 1.57);
    float on = smoothstep(0.35, 0.8, bars) * (0.5 + 0.8 * pulse());
    color += mix(mainTone, otherTone, 0.5 + 0.5 * sin(cell.x * 0.2 + time)) * on * smoothstep(0.48, 0.2, length(inside)) * 0.85;
  }
  // The band.
  for (int i = 0; i < 4; i++) {
    float x = -0.33 + 0.22 * float(i);
    vec2 p = (uv - vec2(x + 0.01 * sin(beat * PI + float(i)), -0.115 + 0.012 * abs(sin(beat * PI + float(i))))) / 0.16;
    float body = min(length(p - vec2(0, 0.42)) - 0.1, segment(p, vec2(0, 0.25), vec2(0, -0.4)) - 0.12);
    if (i != 2) body = min(body, segment(p, vec2(-0.3, -0.05), vec2(0.32, 0.15)) - 0.045);
    color *= smoothstep(-0.02, 0.03, body) * 0.96 + 0.04;
  }

  for (int i = 0; i < 9; i++) {
    float s = float(i), side = (s - 4.0) / 4.0;
    float sway = 0.42 * sin(beat * PI * 0.5 + s * 0.8) + side * -0.32;
    vec3 tint = mod(s, 2.0) < 1.0 ? mainTone : otherTone;
    color += beam(uv, vec2(side * 0.82, 0.52), sway, 0.085, tint) * (0.55 + 0.7 * pulse());
  }
  for (int i = 0; i < 4; i++) {
    float s = float(i);
    float from = -0.6 + s * 0.4;
    color += beam(uv * vec2(1, -1), vec2(from, 0.16), 0.5 * sin(beat * 0.785 + s * 1.7), 0.05, otherTone) * 0.5;
  }
  color += vec3(1.0, 0.9, 0.8) * 0.5 * exp(-7.0 * fract(beat * 0.5)) * exp(-length(uv - vec2(0, 0.1)) * 1.6);

  for (int i = 0; i < 46; i++) {
    float s = float(i);
    vec2 at = vec2(hash(s) * 2.2 - 1.1 + 0.05 * sin(time * 2.0 + s), mod(0.9 * hash(s + 9.0) - time * (0.11 + 0.08 * hash(s + 4.0)), 1.1) - 0.5);
    vec2 d = turn(time * (2.0 + 4.0 * hash(s + 1.0)) + s) * (uv - at);
    float paper = smoothstep(0.0022, 0.0, max(abs(d.x) - 0.007, abs(d.y) - 0.0035 * abs(sin(time * 6.0 + s))));
    color += mix(amber, vec3(1.2), hash(s + 2.0)) * paper * 0.8;
  }

  for (int row = 0; row < 3; row++) {
    float depth = float(row) / 2.0, scale = mix(0.155, 0.36, depth * depth);
    float ground = mix(-0.225, -0.43, depth);
    float nearest = 10.0;
    for (int j = -1; j <= 1; j++) {
      float pitch = scale * 0.58;
      float cell = floor(uv.x / pitch) + float(j);
      float r = hash(vec2(cell, float(row) + 2.0));
      float x = (cell + 0.5 + (r - 0.5) * 0.5) * pitch;
      float jump = 0.05 * abs(sin(beat * PI + r * 1.2)) * scale * 3.0 * (0.3 + r);
      vec2 p = (uv - vec2(x, ground + jump + (r - 0.5) * 0.07 * scale)) / scale;
      nearest = min(nearest, person(p, r, hash(vec2(cell, float(row) + 8.0))) * scale);
    }
    nearest = min(nearest, uv.y - ground + 0.08 * scale);
    float rim = smoothstep(0.008, 0.0, -nearest) * smoothstep(ground - 0.02, ground + 0.14 * scale * 3.0, uv.y) * (1.0 - depth * 0.75);
    vec3 body = mix(vec3(0.055, 0.02, 0.06), vec3(0.008, 0.005, 0.012), depth) + mainTone * rim * 0.33 * (0.5 + pulse());
    color = mix(color, body, smoothstep(0.002, -0.002, nearest));
  }
  fragment = vec4(develop(color * 0.95), 1.0);
}

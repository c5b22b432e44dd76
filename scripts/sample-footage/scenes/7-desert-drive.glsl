// Desert road at noon: bright, hot, fast.
float dunes(vec2 p) {
  float road = smoothstep(2.4, 9.0, abs(p.x));
  float big = noise(p * 0.045 + 3.0) * 5.5 + noise(p * 0.11) * 2.0;
  float crest = 1.0 - abs(2.0 * noise(p * vec2(0.10, 0.07) + 8.0) - 1.0);
  return road * (big + crest * crest * 1.7 - 1.3) + 0.05 * noise(p * 1.7) * road;
}

float poles(vec3 p, out float wire) {
  float z = mod(p.z, 16.0) - 8.0;
  float x = p.x - 5.2;
  float post = max(length(vec2(x, z)) - 0.09, p.y - 4.6);
  float arm = max(max(abs(x) - 0.85, abs(p.y - 4.2) - 0.07), abs(z) - 0.07);
  wire = 10.0;
  return min(post, arm);
}

vec3 sunward = normalize(vec3(0.55, 0.62, 0.35));

vec3 skyAt(vec3 d) {
  vec3 sky = mix(vec3(0.98, 0.86, 0.66), vec3(0.26, 0.52, 0.85), smoothstep(0.0, 0.5, d.y));
  vec2 q = d.xz / (d.y + 0.25) * 0.9;
  sky = mix(sky, vec3(1.05, 1.0, 0.95), smoothstep(0.56, 0.85, fbm(q + 2.0)) * 0.6 * smoothstep(0.04, 0.3, d.y));
  float sun = max(dot(d, sunward), 0.0);
  return sky + vec3(1.0, 0.8, 0.5) * (pow(sun, 300.0) * 4.0 + pow(sun, 8.0) * 0.22);
}

float mesa(float x) {
  float block = smoothstep(0.42, 0.5, noise(vec2(x * 2.1, 4.0))) * 0.085 + smoothstep(0.52, 0.56, noise(vec2(x * 3.7, 9.0))) * 0.04;
  return block + 0.006 * noise(vec2(x * 40.0, 1.0));
}

void main() {
  vec2 uv = (gl_FragCoord.xy - 0.5 * size) / size.y;
  float z = time * 21.0;
  vec3 eye = vec3(-1.05, 1.45 + 0.035 * sin(time * 11.0) * noise(vec2(time * 3.0, 0.0)), z);
  vec2 shake = 0.004 * vec2(noise(vec2(time * 9.0, 1.0)) - 0.5, noise(vec2(time * 11.0, 5.0)) - 0.5);
  vec3 ray = normalize(vec3(uv + shake + vec2(0.02, -0.05), 0.95));
  vec3 color = skyAt(ray);
  float bearing = atan(ray.x, ray.z);
  float top = mesa(bearing * 1.4 + z * 0.0007) * 1.15;
  float high = ray.y / length(ray.xz);
  if (high < top) {
    float bands = 0.85 + 0.15 * sin(high * 260.0 + 2.0 * noise(vec2(bearing * 30.0, high * 40.0)));
    vec3 rock = mix(vec3(0.60, 0.30, 0.19), vec3(0.72, 0.42, 0.26), noise(vec2(bearing * 26.0, high * 10.0))) * bands;
    color = mix(rock, vec3(0.95, 0.80, 0.62), 0.42);
  }
  float t = 0.4, hit = 0.0, wire;
  for (int i = 0; i < 110; i++) {
    vec3 p = eye + ray * t;
    float ground = p.y - dunes(p.xz);
    float post = poles(p, wire);
    if (ground < 0.002 * t) { hit = 1.0; break; }
    if (post < 0.0022 * t) { hit = 2.0; break; }
    t += min(max(ground * 0.45, 0.01), max(post * 0.85, 0.02));
    if (t > 190.0) break;
  }
  if (hit > 0.0) {
    vec3 p = eye + ray * t, surface;
    vec2 e = vec2(0.03 + 0.004 * t, 0.0);
    float h = dunes(p.xz);
    vec3 n = normalize(vec3(h - dunes(p.xz + e.xy), e.x, h - dunes(p.xz + e.yx)));
    if (hit > 1.5) {
      surface = vec3(0.16, 0.10, 0.07);
    } else {
      float ripple = sin(p.x * 7.0 + 3.0 * noise(p.xz * 0.8) + p.z * 2.0) * smoothstep(40.0, 4.0, t);
      vec3 sand = mix(vec3(0.90, 0.44, 0.17), vec3(1.0, 0.62, 0.28), noise(p.xz * 0.3));
      float light = max(dot(normalize(n + vec3(0.09 * ripple, 0.0, 0.0)), sunward), 0.0);
      surface = sand * (vec3(0.34, 0.36, 0.46) + vec3(1.05, 0.92, 0.74) * light);
      float brush = smoothstep(0.74, 0.80, noise(p.xz * 0.9 + 30.0)) * smoothstep(3.2, 4.4, abs(p.x));
      surface = mix(surface, vec3(0.28, 0.27, 0.13), brush * 0.8);
      float width = abs(p.x);
      float asphalt = smoothstep(2.35, 2.2, width + 0.15 * noise(vec2(p.z * 1.3, 2.0)));
      vec3 tar = vec3(0.20, 0.19, 0.19) * (0.85 + 0.3 * noise(p.xz * vec2(3.0, 0.8)));
      tar = mix(tar, vec3(0.50, 0.36, 0.23), 0.35 * noise(vec2(p.x * 1.4, p.z * 0.12)));
      float dash = smoothstep(0.10, 0.07, width) * smoothstep(0.46, 0.5, fract(p.z / 6.0)) ;
      float edge = smoothstep(0.07, 0.04, abs(width - 2.0));
      tar = mix(tar, vec3(0.95, 0.78, 0.30), dash * 0.95);
      tar = mix(tar, vec3(0.88), edge * 0.75);
      float shadow = smoothstep(0.35, 0.15, abs(mod(p.z + (p.x - 5.2) * 0.64, 16.0) - 8.0)) * step(-3.0, p.x) * step(p.x, 5.2);
      surface = mix(surface, tar * vec3(1.35, 1.25, 1.1), asphalt);
      surface *= 1.0 - 0.45 * shadow;
    }
    float fog = 1.0 - exp(-t * 0.011);
    color = mix(surface, vec3(0.98, 0.84, 0.64), fog);
  }
  for (int i = 0; i < 3; i++) {
    // Wires sag between poles: drawn in the picture, from the poles' places.
    float best = 1.0;
    for (int k = 0; k < 6; k++) {
      float za = (floor(z / 16.0) + float(k)) * 16.0 + 8.0 - z, zb = za + 16.0;
      if (za < 0.6) continue;
      float x = 5.2 + 1.05 + (float(i) - 1.0) * 0.75, y = 4.25 - eye.y;
      vec2 a = vec2(x / za, y / za) * 0.95, b = vec2(x / zb, y / zb) * 0.95;
      float s = clamp((uv.x - b.x) / max(a.x - b.x, 0.001), 0.0, 1.0);
      float line = mix(b.y, a.y, s) - 0.95 * 0.8 * s * (1.0 - s) / mix(zb, za, 0.5) + 0.05;
      if (uv.x > b.x && uv.x < a.x) best = min(best, abs(uv.y - line) * mix(1.0, 1.6, 1.0 - s));
    }
    color = mix(color, vec3(0.22, 0.17, 0.15), smoothstep(0.0028, 0.0008, best) * 0.7);
  }
  color += vec3(0.5, 0.38, 0.2) * exp(-length(uv - vec2(0.62, 0.46)) * 2.4) * 0.5;
  fragment = vec4(develop(color * vec3(1.02, 0.93, 0.84)), 1.0);
}

// Sunrise over misty hills: warm, bright, slow.
float ridge(float x, float seed) {
  return fbm(vec2(x, seed * 7.3)) * 0.75 + noise(vec2(x * 3.0, seed)) * 0.18;
}

float pines(vec2 p, float seed) {
  float top = -10.0;
  for (int i = -2; i <= 2; i++) {
    float cell = floor(p.x) + float(i);
    float r = hash(vec2(cell, seed));
    float x = cell + 0.5 + (r - 0.5) * 0.8;
    float height = 0.9 + 1.5 * hash(vec2(cell, seed + 3.0));
    float side = abs(p.x - x);
    float tiers = 0.9 + 0.5 * (fract(side * 9.0 + r) - 0.5);
    top = max(top, height * (1.0 - side * 2.6 / tiers));
  }
  return top;
}

void main() {
  vec2 uv = (gl_FragCoord.xy - 0.5 * size) / size.y;
  uv /= 1.0 + 0.02 * time;
  vec2 sun = vec2(0.18, -0.02 + 0.016 * time);
  float reach = length((uv - sun) * vec2(0.8, 1.0));

  float up = clamp(uv.y + 0.28, 0.0, 1.0);
  vec3 sky = mix(vec3(1.15, 0.62, 0.30), vec3(0.62, 0.55, 0.62), smoothstep(0.0, 0.42, up));
  sky = mix(sky, vec3(0.23, 0.36, 0.62), smoothstep(0.3, 0.85, up));
  vec2 q = vec2(uv.x * 1.5 - time * 0.012, uv.y * 5.0);
  float cloud = smoothstep(0.46, 0.78, fbm(q + fbm(q * 1.7) * 0.6));
  vec3 lit = mix(vec3(0.62, 0.42, 0.45), vec3(1.7, 0.95, 0.5), exp(-reach * 2.2));
  sky = mix(sky, lit, cloud * 0.75 * smoothstep(-0.1, 0.2, uv.y));
  sky += vec3(1.5, 0.75, 0.3) * exp(-reach * 5.0) + vec3(0.9, 0.4, 0.12) * exp(-reach * 1.8) * 0.55;
  sky += vec3(3.0, 2.3, 1.5) * smoothstep(0.056, 0.050, length(uv - sun));
  vec3 color = sky;

  for (int i = 0; i < 7; i++) {
    float depth = float(i) / 6.0;
    float scale = mix(2.6, 0.75, depth);
    float x = uv.x * scale + time * 0.022 * (0.3 + depth * depth * 2.0) + float(i) * 11.7;
    float base = mix(-0.03, -0.52, pow(depth, 1.15));
    float height = base + (ridge(x, float(i)) - 0.32) * mix(0.16, 0.36, depth);
    if (i >= 4) {
      float density = mix(34.0, 13.0, (depth - 0.66) / 0.34);
      height += pines(vec2(x * density / scale, 0.0), float(i)) * 0.42 / density;
    }
    float cover = smoothstep(0.0035, -0.0035, uv.y - height);
    vec3 far = vec3(0.98, 0.62, 0.42), near = vec3(0.035, 0.045, 0.06);
    vec3 hill = mix(far, vec3(0.33, 0.24, 0.32), smoothstep(0.0, 0.45, depth));
    hill = mix(hill, near, smoothstep(0.4, 1.0, depth));
    float mist = smoothstep(0.0, 0.24, height - uv.y) * (1.0 - depth * 0.8);
    mist *= 0.65 + 0.6 * fbm(vec2(uv.x * 3.0 + time * 0.05 + float(i), uv.y * 9.0));
    hill = mix(hill, vec3(1.05, 0.68, 0.48), clamp(mist, 0.0, 0.85));
    hill += vec3(0.7, 0.28, 0.08) * exp(-reach * 3.0) * (1.0 - depth) * 0.6;
    color = mix(color, hill, cover);
  }

  for (int i = 0; i < 6; i++) {
    float s = float(i);
    vec2 bird = vec2(-0.52 + 0.045 * time + s * 0.055 + 0.02 * sin(s * 5.0), 0.2 + 0.03 * sin(s * 2.4) + 0.006 * time);
    vec2 d = (uv - bird) / (0.013 + 0.003 * hash(s));
    float wing = abs(d.y - abs(d.x) * (0.45 + 0.45 * sin(time * 7.0 + s * 1.9)) + 0.2);
    color = mix(color, vec3(0.09, 0.06, 0.09), smoothstep(0.3, 0.1, wing) * smoothstep(1.1, 0.8, abs(d.x)));
  }
  color += vec3(0.5, 0.25, 0.1) * exp(-reach * 2.6) * 0.35;
  fragment = vec4(develop(color * 0.82), 1.0);
}

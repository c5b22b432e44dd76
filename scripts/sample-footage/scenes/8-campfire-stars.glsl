// Campfire under the stars: dark, warm, still.
float stars(vec2 uv, float scale, float amount) {
  vec2 p = uv * scale, cell = floor(p);
  vec2 at = hash2(cell) * 0.8 + 0.1;
  float r = hash(cell + 11.0);
  float twinkle = 0.65 + 0.35 * sin(time * (1.5 + 3.0 * r) + r * 40.0);
  return step(1.0 - amount, r) * smoothstep(0.10, 0.0, length(fract(p) - at)) * twinkle * (0.35 + 0.9 * hash(cell + 2.0));
}

float flame(vec2 p) {
  p.x += (fbm(vec2(p.x * 3.0, p.y * 2.2 - time * 2.6)) - 0.47) * 0.42 * smoothstep(0.0, 0.55, p.y);
  float width = 0.24 * pow(max(0.0, 1.0 - p.y / (0.92 + 0.10 * sin(time * 7.0))), 0.75) * smoothstep(-0.12, 0.12, p.y);
  float body = smoothstep(width, width * 0.2, abs(p.x));
  float licks = fbm(vec2(p.x * 5.5, p.y * 2.7 - time * 3.4));
  return body * smoothstep(0.12, 0.62, licks + 0.62 - p.y * 0.75) * step(-0.1, p.y);
}

float pines(float x, float seed, float density) {
  float top = 0.0;
  for (int i = -1; i <= 1; i++) {
    float cell = floor(x * density) + float(i);
    float r = hash(vec2(cell, seed));
    float side = abs(x * density - cell - 0.5 - (r - 0.5) * 0.7);
    float height = 0.4 + r;
    float jag = 1.0 + 0.35 * (fract(height * 6.0 - side * 12.0) - 0.5);
    top = max(top, height * (1.0 - side * 1.5 * jag));
  }
  return top / density;
}

void main() {
  vec2 uv = (gl_FragCoord.xy - 0.5 * size) / size.y;
  uv /= 1.0 + 0.006 * time;
  float flicker = 0.86 + 0.14 * sin(time * 9.0) * sin(time * 5.3) + 0.06 * sin(time * 17.0);
  vec2 fire = vec2(0.06, -0.3);
  vec3 color = mix(vec3(0.020, 0.036, 0.075), vec3(0.006, 0.010, 0.028), smoothstep(-0.1, 0.5, uv.y));
  vec2 band = turn(-0.62) * (uv - vec2(-0.1, 0.2));
  float river = exp(-pow(band.y * 4.3, 2.0));
  float dust = fbm(band * vec2(2.0, 4.5) + 5.0);
  color += river * (vec3(0.16, 0.15, 0.21) * smoothstep(0.25, 0.8, dust) + vec3(0.10, 0.06, 0.05) * smoothstep(0.45, 0.8, fbm(band * vec2(3.0, 8.0)))) * 1.1;
  color -= river * 0.05 * smoothstep(0.5, 0.72, fbm(band * vec2(4.0, 10.0) + 9.0));
  color = max(color, 0.0);
  float sky = stars(uv, 26.0, 0.35) + stars(uv + 3.0, 48.0, 0.45 + 0.35 * river) * 0.75 + stars(uv - 5.0, 85.0, 0.3 + 0.5 * river) * 0.5;
  color += sky * mix(vec3(0.75, 0.86, 1.15), vec3(1.15, 0.95, 0.78), hash(floor(uv * 26.0)));
  float fall = fract((time - 1.7) / 5.0) * 5.0;
  vec2 head = vec2(0.55, 0.42) - vec2(1.1, 0.42) * fall;
  float trail = segment(uv, head, head + vec2(0.11, 0.042));
  color += vec3(1.1, 1.15, 1.3) * exp(-trail * 480.0) * step(fall, 0.55) * (1.0 - fall / 0.55) * 1.6;

  float hill = -0.085 + 0.11 * fbm(vec2(uv.x * 1.6 + 7.0, 2.0));
  color = mix(color, vec3(0.010, 0.016, 0.030), smoothstep(0.002, -0.002, uv.y - hill));
  float wood = -0.165 + pines(uv.x + 3.0, 2.0, 15.0) * 1.5;
  color = mix(color, vec3(0.006, 0.010, 0.016), smoothstep(0.003, -0.003, uv.y - wood));
  for (int k = 0; k < 2; k++) {
    float side = k == 0 ? -1.0 : 1.0;
    float tall = -0.26 + pines(uv.x * side + 1.0 + float(k), 7.0 + float(k), 3.6) * 2.1 * smoothstep(0.28, 0.75, uv.x * side);
    vec3 bark = vec3(0.004, 0.006, 0.009) + vec3(0.20, 0.075, 0.018) * flicker * exp(-length(uv - fire) * 3.6);
    color = mix(color, bark, smoothstep(0.004, -0.004, uv.y - tall));
  }
  float ground = -0.235 + 0.012 * noise(vec2(uv.x * 9.0, 1.0));
  if (uv.y < ground) {
    vec2 q = uv - fire;
    float reach = length(q * vec2(0.75, 2.4));
    float grass = 0.55 + 0.9 * noise(uv * vec2(80.0, 190.0)) * noise(uv * vec2(20.0, 45.0));
    color = vec3(0.006, 0.008, 0.008) + vec3(0.95, 0.36, 0.085) * grass * flicker * exp(-reach * 3.1) * 1.15;
  }
  // Tent, lit from inside.
  vec2 t = uv - vec2(-0.47, -0.255);
  float roof = max(abs(t.x) * 1.12 + t.y - 0.235, -t.y - 0.005);
  vec3 cloth = vec3(0.62, 0.27, 0.075) * (0.34 + 0.66 * exp(-length(t - vec2(0.0, 0.05)) * 7.0)) * (0.92 + 0.08 * flicker);
  cloth *= 0.72 + 0.28 * smoothstep(0.0, 0.012, abs(t.x - 0.02 * t.y));
  float door = abs(t.x) * 2.7 + t.y - 0.185;
  cloth = mix(cloth, vec3(1.15, 0.72, 0.30) * (0.8 + 0.2 * noise(t * 40.0)), smoothstep(0.004, -0.004, door));
  cloth *= 1.0 - 0.75 * smoothstep(0.055, 0.045, length((t - vec2(0.012, 0.045)) * vec2(1.5, 0.9))) * step(door, 0.0);
  color = mix(color, cloth, smoothstep(0.003, -0.003, roof));
  // Two people by the fire.
  for (int k = 0; k < 2; k++) {
    float side = k == 0 ? -1.0 : 1.0;
    vec2 p = (uv - vec2(fire.x + side * mix(0.235, 0.255, float(k)), -0.262)) / vec2(-side, 1.0);
    float lean = 0.006 * sin(time * 1.3 + float(k) * 2.0);
    float d = length(p - vec2(0.022 + lean, 0.158)) - 0.031;
    d = min(d, segment(p, vec2(0.0, 0.10), vec2(-0.012, 0.015)) - 0.046);
    d = min(d, segment(p, vec2(-0.012, 0.0), vec2(0.088, 0.030)) - 0.026);
    d = min(d, segment(p, vec2(0.088, 0.032), vec2(0.098, -0.045)) - 0.020);
    d = min(d, segment(p, vec2(0.01, 0.10), vec2(0.085, 0.055)) - 0.017);
    float rim = smoothstep(0.013, 0.0, -d) * smoothstep(0.0, 0.09, p.x);
    vec3 person = vec3(0.030, 0.014, 0.010) + vec3(0.75, 0.28, 0.07) * flicker * (0.34 * smoothstep(-0.03, 0.10, p.x) + 0.55 * rim);
    color = mix(color, person, smoothstep(0.0025, -0.0025, d));
  }
  // Logs and fire.
  vec2 f = (uv - fire) / 0.34;
  float logs = min(segment(f, vec2(-0.36, -0.09), vec2(0.28, 0.06)), segment(f, vec2(0.36, -0.09), vec2(-0.26, 0.07))) - 0.055;
  color = mix(color, vec3(0.10, 0.035, 0.012) + vec3(0.9, 0.25, 0.03) * noise(f * 18.0 + time) * smoothstep(0.4, 0.0, length(f)), smoothstep(0.01, -0.01, logs));
  float burn = flame(f + vec2(0.0, 0.03)) + 0.7 * flame((f - vec2(0.11, 0.0)) * 1.5) + 0.7 * flame((f + vec2(0.13, 0.0)) * 1.6);
  color += vec3(2.1, 0.62, 0.09) * burn + vec3(1.0, 0.85, 0.35) * burn * burn * 0.75;
  color += vec3(0.85, 0.30, 0.06) * flicker * (exp(-length((uv - fire - vec2(0, 0.07)) * vec2(1.0, 0.85)) * 5.2) * 0.5 + exp(-length(uv - fire) * 2.1) * 0.075);
  for (int i = 0; i < 26; i++) {
    float s = float(i), life = fract(time * (0.16 + 0.14 * hash(s)) + hash(s + 3.0));
    vec2 at = fire + vec2((hash(s + 7.0) - 0.5) * 0.1 + 0.05 * sin(life * 9.0 + s) * life + 0.06 * life, 0.04 + life * (0.32 + 0.3 * hash(s + 5.0)));
    color += vec3(1.9, 0.75, 0.18) * smoothstep(0.0042, 0.001, length(uv - at)) * (1.0 - life) * 1.3;
  }
  fragment = vec4(develop(color * 1.25), 1.0);
}

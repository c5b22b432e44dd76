// Open ocean in daylight: cool, blue, rolling.
float waves(vec2 p, int octaves) {
  float sum = 0.0, weight = 1.0, total = 0.0, frequency = 0.55, speed = 1.15, angle = 0.4;
  for (int i = 0; i < octaves; i++) {
    vec2 heading = vec2(cos(angle), sin(angle));
    float phase = dot(heading, p) * frequency + time * speed;
    float crest = exp(sin(phase) - 1.0);
    p -= heading * crest * cos(phase) * weight * 0.36;
    sum += crest * weight;
    total += weight;
    weight *= 0.80;
    frequency *= 1.21;
    speed *= 1.08;
    angle += 2.39996;
  }
  return sum / total;
}

const float HEIGHT = 1.55;
vec3 sunward = normalize(vec3(-0.42, 0.32, 1.0));

vec3 skyAt(vec3 d) {
  float up = max(d.y, 0.0);
  vec3 sky = mix(vec3(0.72, 0.86, 0.98), vec3(0.10, 0.33, 0.72), pow(up, 0.52));
  vec2 q = d.xz / (d.y + 0.12) * 0.55 + vec2(time * 0.02, 0.0);
  float cloud = smoothstep(0.5, 0.82, fbm(q * 1.3 + 4.0)) * smoothstep(0.02, 0.22, d.y);
  sky = mix(sky, vec3(1.0), cloud * 0.75);
  float sun = max(dot(d, sunward), 0.0);
  return sky + vec3(1.0, 0.85, 0.6) * (pow(sun, 1500.0) * 12.0 + pow(sun, 60.0) * 0.25);
}

void main() {
  vec2 uv = (gl_FragCoord.xy - 0.5 * size) / size.y;
  vec3 eye = vec3(time * 0.9, 2.35 + 0.22 * sin(time * 0.9), time * 1.3);
  vec3 ray = normalize(vec3(uv.x, uv.y - 0.05 + 0.012 * sin(time * 0.7), 1.15));
  ray.xy = turn(0.014 * sin(time * 0.8)) * ray.xy;
  vec3 color = skyAt(ray);
  if (ray.y < -0.004) {
    float t = (eye.y - HEIGHT) / -ray.y;
    vec3 p = eye + ray * t;
    for (int i = 0; i < 26; i++) {
      float gap = p.y - waves(p.xz, 12) * HEIGHT;
      if (gap < 0.004 * t || t > 160.0) break;
      t += gap * 0.75 / max(-ray.y, 0.09);
      p = eye + ray * t;
    }
    vec2 e = vec2(0.012 + 0.0025 * t, 0.0);
    float h = waves(p.xz, 26) * HEIGHT;
    vec3 normal = normalize(vec3(h - waves(p.xz + e.xy, 26) * HEIGHT, e.x, h - waves(p.xz + e.yx, 26) * HEIGHT));
    normal = normalize(mix(normal, vec3(0, 1, 0), smoothstep(4.0, 110.0, t) * 0.8));
    float fresnel = 0.03 + 0.97 * pow(1.0 - max(dot(-ray, normal), 0.0), 5.0);
    vec3 mirrored = reflect(ray, normal);
    mirrored.y = abs(mirrored.y);
    vec3 deep = vec3(0.005, 0.075, 0.15);
    float thin = smoothstep(0.35, 1.15, h) * (0.4 + 0.6 * max(dot(normal, sunward), 0.0));
    vec3 water = deep + vec3(0.02, 0.34, 0.38) * thin * 0.62;
    color = mix(water, skyAt(mirrored), fresnel);
    float foam = smoothstep(0.80, 1.12, h + 0.28 * (fbm(p.xz * 3.2) - 0.4)) * smoothstep(60.0, 8.0, t);
    color = mix(color, vec3(0.92, 0.97, 1.0), foam * 0.72 * (0.35 + 0.65 * fbm(p.xz * 9.0 + time * 0.2)));
    color = mix(color, vec3(0.62, 0.78, 0.93), smoothstep(25.0, 170.0, t));
  }
  fragment = vec4(develop(color * 0.72), 1.0);
}

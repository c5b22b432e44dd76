precision highp float;
uniform vec2 size;
uniform float time;   // seconds into the clip
uniform float beat;   // beats into the clip
out vec4 fragment;

const float PI = 3.14159265;

float hash(float n) { return fract(sin(n * 127.1) * 43758.5453); }
float hash(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
vec2 hash2(vec2 p) { return fract(sin(vec2(dot(p, vec2(127.1, 311.7)), dot(p, vec2(269.5, 183.3)))) * 43758.5453); }

float noise(vec2 p) {
  vec2 i = floor(p), f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(hash(i), hash(i + vec2(1, 0)), f.x), mix(hash(i + vec2(0, 1)), hash(i + vec2(1, 1)), f.x), f.y);
}

float fbm(vec2 p) {
  float sum = 0.0, amount = 0.5;
  for (int i = 0; i < 5; i++) {
    sum += amount * noise(p);
    p = mat2(1.6, 1.2, -1.2, 1.6) * p;
    amount *= 0.5;
  }
  return sum;
}

mat2 turn(float a) { return mat2(cos(a), -sin(a), sin(a), cos(a)); }

float segment(vec2 p, vec2 a, vec2 b) {
  vec2 pa = p - a, ba = b - a;
  return length(pa - ba * clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0));
}

// Hits on the beat and dies away.
float pulse() { return exp(-3.0 * fract(beat)); }

// Filmic shoulder, then display gamma.
vec3 develop(vec3 c) {
  c = max(c, 0.0);
  c = c * (2.51 * c + 0.03) / (c * (2.43 * c + 0.59) + 0.14);
  c = pow(clamp(c, 0.0, 1.0), vec3(1.0 / 1.25));
  float luma = dot(c, vec3(0.2126, 0.7152, 0.0722));
  return clamp(mix(vec3(luma), c, 1.12), 0.0, 1.0);
}

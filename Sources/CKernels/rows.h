// Sums, scalings and copies of rows.

static void NAME(add)(const float *a, const float *b, float *c, long n) {
  long i = 0;
  for (; i + WIDTH <= n; i += WIDTH) store(c + i, load(a + i) + load(b + i));
  for (; i < n; i++) c[i] = a[i] + b[i];
}

static void NAME(add_bias)(const float *a, const float *bias, float *c, long rows, long n) {
  for (long r = 0; r < rows; r++) NAME(add)(a + r * n, bias, c + r * n, n);
}

static void NAME(add_scaled)(const float *x, float factor, float *y, long n) {
  long i = 0;
  for (; i + WIDTH <= n; i += WIDTH) store(y + i, FMA((vf)factor, load(x + i), load(y + i)));
  for (; i < n; i++) y[i] = FMA(factor, x[i], y[i]);
}

static void NAME(scale)(float *x, float factor, long n) {
  long i = 0;
  for (; i + WIDTH <= n; i += WIDTH) store(x + i, factor * load(x + i));
  for (; i < n; i++) x[i] *= factor;
}

// Four registers of columns at a time, rows in order.
static void NAME(sum_columns)(const float *a, long rows, long n, float *sums) {
  long i = 0;
  for (; i + 4 * WIDTH <= n; i += 4 * WIDTH) {
    vf s0 = load(sums + i), s1 = load(sums + i + WIDTH);
    vf s2 = load(sums + i + 2 * WIDTH), s3 = load(sums + i + 3 * WIDTH);
    for (long r = 0; r < rows; r++) {
      const float *p = a + r * n + i;
      s0 += load(p);
      s1 += load(p + WIDTH);
      s2 += load(p + 2 * WIDTH);
      s3 += load(p + 3 * WIDTH);
    }
    store(sums + i, s0);
    store(sums + i + WIDTH, s1);
    store(sums + i + 2 * WIDTH, s2);
    store(sums + i + 3 * WIDTH, s3);
  }
  for (; i + WIDTH <= n; i += WIDTH) {
    vf s = load(sums + i);
    for (long r = 0; r < rows; r++) s += load(a + r * n + i);
    store(sums + i, s);
  }
  for (; i < n; i++) {
    float s = sums[i];
    for (long r = 0; r < rows; r++) s += a[r * n + i];
    sums[i] = s;
  }
}

static float NAME(dot)(const float *a, const float *b, long n) {
  vf s = 0;
  long i = 0;
  for (; i + WIDTH <= n; i += WIDTH) s = FMA(load(a + i), load(b + i), s);
  if (i < n) s = FMA(load_some(a + i, n - i, 0), load_some(b + i, n - i, 0), s);
  return sum(s);
}

static double NAME(sum_of_squares)(const float *x, long n) {
  typedef float v8 __attribute__((ext_vector_type(8)));
  typedef double d8 __attribute__((ext_vector_type(8)));
  d8 s[4] = {0, 0, 0, 0};
  long i = 0;
  for (; i + 32 <= n; i += 32) {
    for (int w = 0; w < 4; w++) {
      v8 v;
      __builtin_memcpy(&v, x + i + 8 * w, sizeof v);
      const d8 d = __builtin_convertvector(v, d8);
      s[w] += d * d;
    }
  }
  double rest = 0;
  for (; i < n; i++) rest += (double)x[i] * x[i];
  const d8 t = (s[0] + s[1]) + (s[2] + s[3]);
  double lanes[8];
  __builtin_memcpy(lanes, &t, sizeof lanes);
  return ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) +
         ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7])) + rest;
}

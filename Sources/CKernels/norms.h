// Normalisations of rows. Means and variances are sums in 16 lanes.

INLINE vf NAME(tail)(const float *p, long n, int whole, float other) {
  return whole ? load(p) : load_some(p, n, other);
}

// Calls BODY for each 16 columns `i` of n, with `whole` false for a last part.
#define EACH_VECTOR(n, ...) \
  { \
    long i = 0; \
    for (; i + WIDTH <= (n); i += WIDTH) { \
      const int whole = 1; \
      __VA_ARGS__ \
    } \
    if (i < (n)) { \
      const int whole = 0; \
      __VA_ARGS__ \
    } \
  }
#define AT(p) NAME(tail)((p) + i, n - i, whole, 0)
#define PUT(p, v) \
  if (whole) store((p) + i, v); \
  else store_some((p) + i, v, n - i);

static void NAME(layer_norm)(const float *x, const float *scale, const float *shift, float *y,
                      float *means, float *inverses, long rows, long n, float epsilon) {
  for (long r = 0; r < rows; r++, x += n, y += n) {
    vf s = 0;
    EACH_VECTOR(n, s += AT(x);)
    const float mean = sum(s) / (float)n;
    s = 0;
    EACH_VECTOR(n, const vf d = NAME(tail)(x + i, n - i, whole, mean) - mean; s = FMA(d, d, s);)
    const float inverse = 1.0f / __builtin_sqrtf(sum(s) / (float)n + epsilon);
    means[r] = mean;
    inverses[r] = inverse;
    EACH_VECTOR(n, const vf h = (AT(x) - mean) * inverse; PUT(y, FMA(h, AT(scale), AT(shift))))
  }
}

static void NAME(layer_norm_backward)(const float *dy, const float *x, const float *scale,
                               const float *means, const float *inverses, const float *skip,
                               float *dx, float *scale_sums, float *shift_sums, long rows,
                               long n) {
  for (long r = 0; r < rows; r++, x += n, dy += n, dx += n) {
    const float mean = means[r], inverse = inverses[r];
    vf a = 0, b = 0;
    EACH_VECTOR(n, {
      const vf h = (AT(x) - mean) * inverse, g = AT(dy), s = g * AT(scale);
      a += s;
      b = FMA(s, h, b);
      PUT(scale_sums, FMA(g, h, AT(scale_sums)))
      PUT(shift_sums, AT(shift_sums) + g)
    })
    const float first = sum(a) / (float)n, second = sum(b) / (float)n;
    EACH_VECTOR(n, {
      const vf h = (AT(x) - mean) * inverse, s = AT(dy) * AT(scale);
      vf d = FMA(h, (vf)-second, s - first) * inverse;
      if (skip) d += AT(skip + r * n);
      PUT(dx, d)
    })
  }
}

static void NAME(rms_norm)(const float *x, const float *scale, float *y, float *inverses, long rows,
                           long n, float epsilon) {
  for (long r = 0; r < rows; r++, x += n, y += n) {
    vf s = 0;
    EACH_VECTOR(n, const vf v = AT(x); s = FMA(v, v, s);)
    const float inverse = 1.0f / __builtin_sqrtf(sum(s) / (float)n + epsilon);
    inverses[r] = inverse;
    EACH_VECTOR(n, PUT(y, AT(x) * inverse * AT(scale)))
  }
}

static void NAME(rms_norm_backward)(const float *dy, const float *x, const float *scale,
                                    const float *inverses, const float *skip, float *dx,
                                    float *scale_sums, long rows, long n) {
  for (long r = 0; r < rows; r++, x += n, dy += n, dx += n) {
    const float inverse = inverses[r];
    vf b = 0;
    EACH_VECTOR(n, {
      const vf h = AT(x) * inverse, g = AT(dy);
      b = FMA(g * AT(scale), h, b);
      PUT(scale_sums, FMA(g, h, AT(scale_sums)))
    })
    const float mean = sum(b) / (float)n;
    EACH_VECTOR(n, {
      const vf h = AT(x) * inverse, s = AT(dy) * AT(scale);
      vf d = FMA(h, (vf)-mean, s) * inverse;
      if (skip) d += AT(skip + r * n);
      PUT(dx, d)
    })
  }
}

// GELU, tanh form: x·σ(2u), u = √(2/π)·(x + 0.044715·x³).

INLINE vf NAME(twice_u)(vf x) {
  return x * FMA(x * x, (vf)(1.5957691216057308f * 0.044715f), (vf)1.5957691216057308f);
}

INLINE vf NAME(gelu)(vf x) { return x * vsigmoid(NAME(twice_u)(x)); }

// σ + x·σ·(1 − σ)·2u′ with 2u′ = 2√(2/π)·(1 + 3·0.044715·x²).
INLINE vf NAME(gelu_slope)(vf x) {
  const vf s = vsigmoid(NAME(twice_u)(x));
  const vf slope = FMA(x * x, (vf)(3 * 1.5957691216057308f * 0.044715f), (vf)1.5957691216057308f);
  return FMA(x * slope, s * (1.0f - s), s);
}

static void NAME(bias_gelu)(float *h, const float *bias, float *y, long rows, long n) {
  for (long r = 0; r < rows; r++, h += n, y += n)
    EACH_VECTOR(n, const vf x = AT(h) + AT(bias); PUT(h, x) PUT(y, NAME(gelu)(x)))
}

static void NAME(gelu_backward)(const float *h, const float *dy, float *dx, long n) {
  EACH_VECTOR(n, PUT(dx, AT(dy) * NAME(gelu_slope)(AT(h))))
}

// SwiGLU: y = g·σ(g)·u with a row of h the gate g and then u.

static void NAME(swiglu)(const float *h, float *y, long rows, long n) {
  for (long r = 0; r < rows; r++, h += 2 * n, y += n)
    EACH_VECTOR(n, const vf g = AT(h); PUT(y, g * vsigmoid(g) * AT(h + n)))
}

// ∂/∂g = dy·u·σ·(1 + g·(1 − σ)), ∂/∂u = dy·g·σ.
static void NAME(swiglu_backward)(const float *h, const float *dy, float *dh, long rows, long n) {
  for (long r = 0; r < rows; r++, h += 2 * n, dh += 2 * n, dy += n)
    EACH_VECTOR(n, {
      const vf g = AT(h), u = AT(h + n), d = AT(dy), s = vsigmoid(g);
      PUT(dh, d * u * s * FMA(g, 1.0f - s, (vf)1.0f))
      PUT(dh + n, d * g * s)
    })
}

// Softmax over a row of logits and what the losses need of it.


// Largest entry, and Σ e^z, Σ z·e^z with z = logits·inverse − largest·inverse.
INLINE float NAME(normalise)(const float *x, long n, float inverse, float *total, float *weighted) {
  vf m = -__builtin_inff();
  EACH_VECTOR(n, m = maximum(m, NAME(tail)(x + i, n - i, whole, -__builtin_inff()));)
  const float top = largest(m) * inverse;
  vf s = 0, e = 0;
  EACH_VECTOR(n, {
    const vf z = FMA(NAME(tail)(x + i, n - i, whole, -3e38f), (vf)inverse, (vf)-top);
    const vf p = vexp(z);
    s += p;
    // An impossible entry weighs nothing, whatever its logit.
    e = p > 0.0f ? FMA(p, z, e) : e;
  })
  *total = sum(s);
  *weighted = sum(e);
  return top;
}

static void NAME(log_softmax)(const float *x, long n, float inverse, long token, float *result) {
  float total, weighted;
  const float top = NAME(normalise)(x, n, inverse, &total, &weighted);
  const float log_total = (float)NAME(logarithm)(total);
  result[2] = top + log_total;
  result[0] = FMA(x[token], inverse, -result[2]);
  result[1] = log_total - weighted / total;
}

static void NAME(log_softmax_backward)(float *x, long n, float inverse, long token, float normaliser,
                                float entropy, float a, float b) {
  const float first = a + b * entropy;
  const vf minus_a = -first * inverse, minus_b = -b * inverse;
  EACH_VECTOR(n, {
    const vf l = FMA(NAME(tail)(x + i, n - i, whole, -3e38f), (vf)inverse, (vf)-normaliser);
    const vf p = vexp(l);
    const vf g = p * FMA(minus_b, l, minus_a);
    PUT(x, p > 0.0f ? g : (vf)0)
  })
  x[token] += a * inverse;
}

// Σ p·(log p − log q), lanes in single precision over 1024 entries, those sums in double.
static double NAME(divergence)(const float *p, float normaliser_p, const float *q, float normaliser_q,
                        long count) {
  double total = 0;
  for (long start = 0; start < count; start += 1024) {
    const long n = count - start < 1024 ? count - start : 1024;
    const float *x = p + start, *y = q + start;
    vf s = 0;
    EACH_VECTOR(n, {
      const vf l = NAME(tail)(x + i, n - i, whole, -3e38f) - normaliser_p;
      const vf e = vexp(l);
      const vf d = l - (NAME(tail)(y + i, n - i, whole, 0) - normaliser_q);
      s = e > 0.0f ? FMA(e, d, s) : s;
    })
    total += sum(s);
  }
  return total;
}

#define CHUNK 128 // entries of a partial sum

// Inverse of the cumulative sum: chunk by chunk until it passes the goal, then one by one.
static long NAME(sample)(const float *x, long n, float inverse, double uniform,
                         float *log_probability) {
  const long chunks = ROUND(n, CHUNK) / CHUNK;
  float *p = ckernels_scratch((size_t)(chunks * (CHUNK + 1))), *sums = p + chunks * CHUNK;
  vf m = -__builtin_inff(), total = 0;
  EACH_VECTOR(n, m = maximum(m, NAME(tail)(x + i, n - i, whole, -__builtin_inff()));)
  const float top = largest(m) * inverse;
  for (long k = 0; k < chunks; k++) {
    vf part = 0;
    for (long i = k * CHUNK; i < k * CHUNK + CHUNK && i < n; i += WIDTH) {
      const vf v =
        vexp(FMA(NAME(tail)(x + i, n - i, n - i >= WIDTH, -3e38f), (vf)inverse, (vf)-top));
      store(p + i, v);
      part += v;
      total += v; // the order of `normalise`, so that log-probabilities are the same
    }
    sums[k] = sum(part);
  }
  const double goal = uniform * sum(total);
  double before = 0;
  long token = -1;
  for (long k = 0; k < chunks && token < 0; before += sums[k++]) {
    if (before + sums[k] <= goal) continue;
    double within = before;
    for (long i = k * CHUNK; i < k * CHUNK + CHUNK && i < n; i++) {
      within += p[i];
      if (within > goal && p[i] > 0) {
        token = i;
        break;
      }
    }
  }
  // Rounding may leave the goal at the very end: the last token that has any probability.
  for (long i = n; token < 0 && i-- > 0;)
    if (p[i] > 0) token = i;
  if (token < 0) token = 0;
  *log_probability = FMA(x[token], inverse, -(top + (float)NAME(logarithm)(sum(total))));
  return token;
}

static long NAME(likeliest)(const float *x, long n) {
  long best = 0;
  vf m = -__builtin_inff();
  EACH_VECTOR(n, m = maximum(m, NAME(tail)(x + i, n - i, whole, -__builtin_inff()));)
  const float top = largest(m);
  for (long i = 0; i < n; i++)
    if (x[i] == top) {
      best = i;
      break;
    }
  return best;
}

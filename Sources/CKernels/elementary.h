// e^x, log x and 1/(1 + e^-x) from additions and multiplications: no library decides their bits.

// e^x; 0 below -87.3, relative error below 2e-7. Cephes' polynomial (S. Moshier, expf.c).
INLINE vf vexp(vf x) {
  const vf top = 88.37f;
  const vf y = x > top ? top : x; // keeps NaN
  // Adding 1.5·2^23 rounds to an integer and leaves it in the low bits.
  const vf shifted = FMA(y, (vf)1.44269504088896341f, (vf)12582912.0f);
  const vf n = shifted - 12582912.0f;
  vf r = FMA(n, (vf)-0.693359375f, y);
  r = FMA(n, (vf)2.12194440e-4f, r);
  vf p = FMA((vf)1.9875691500e-4f, r, (vf)1.3981999507e-3f);
  p = FMA(p, r, (vf)8.3334519073e-3f);
  p = FMA(p, r, (vf)4.1665795894e-2f);
  p = FMA(p, r, (vf)1.6666665459e-1f);
  p = FMA(p, r, (vf)5.0000001201e-1f);
  const vf e = FMA(p, r * r, r) + 1.0f;
  const vi power = ((vi)shifted + 127) << 23;
  const vf result = e * (vf)power;
  return x < (vf)-87.3f ? (vf)0 : result;
}

// 1/(1 + e^-x).
INLINE vf vsigmoid(vf x) { return 1.0f / (1.0f + vexp(-x)); }

// Natural logarithm of a normal number, −∞ at 0; error below 1e-15 of max(1, |log x|).
static double NAME(logarithm)(double x) {
  if (!(x > 0 && x < __builtin_inf())) return x == 0 ? -__builtin_inf() : x;
  uint64_t bits;
  __builtin_memcpy(&bits, &x, 8);
  double exponent = (double)((int64_t)(bits >> 52) - 1023);
  bits = (bits & 0x000fffffffffffffULL) | 0x3ff0000000000000ULL;
  double m;
  __builtin_memcpy(&m, &bits, 8);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    exponent += 1;
  }
  // log m = 2·artanh(s) with s = (m - 1)/(m + 1), |s| < 0.172.
  const double s = (m - 1) / (m + 1), z = s * s;
  double p = 0;
  for (int k = 21; k >= 1; k -= 2) p = p * z + 1.0 / k;
  return exponent * 0.69314718055994531 + 2 * s * p;
}

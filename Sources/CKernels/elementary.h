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

typedef double NAME(vd) __attribute__((ext_vector_type(8)));
typedef int64_t NAME(vl) __attribute__((ext_vector_type(8)));

// Natural logarithm of positive normal numbers; error below 1e-15 of max(1, |log x|).
INLINE NAME(vd) NAME(logarithms)(NAME(vd) x) {
  typedef NAME(vd) vd;
  typedef NAME(vl) vl;
  const vl bits = (vl)x;
  // Adding 2^52 + 2^51 turns a small integer into a double without a conversion.
  vd exponent = (vd)(((bits >> 52) - 1023) + 0x4338000000000000LL) - 0x1.8p52;
  vd m = (vd)((bits & 0x000fffffffffffffLL) | 0x3ff0000000000000LL);
  const vl large = m > 1.4142135623730951;
  m = large ? m * 0.5 : m;
  exponent = large ? exponent + 1.0 : exponent;
  // log m = 2·artanh(s) with s = (m - 1)/(m + 1), |s| < 0.172.
  const vd s = (m - 1.0) / (m + 1.0), z = s * s;
  vd p = 1.0 / 21;
  for (int k = 19; k >= 1; k -= 2) p = p * z + 1.0 / k;
  return exponent * 0.69314718055994531 + 2.0 * s * p;
}

// The same for one number; −∞ at 0, and what is not a number stays so.
INLINE double NAME(logarithm)(double x) {
  if (!(x > 0 && x < __builtin_inf())) return x == 0 ? -__builtin_inf() : x;
  return NAME(logarithms)((NAME(vd))x)[0];
}

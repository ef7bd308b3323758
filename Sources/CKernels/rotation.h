// Rotary positions: entries c and c + size/2 of a head turn together by an angle of the position.
//
// Row r of `turns` holds size/2 cosines and then as many sines; `direction` −1 turns back.
static void NAME(rotate)(float *x, long stride, long rows, long heads, long size,
                         const float *turns, float direction) {
  const long n = size / 2;
  for (long r = 0; r < rows; r++, x += stride, turns += size)
    for (long h = 0; h < heads; h++) {
      float *a = x + h * size, *b = a + n;
      EACH_VECTOR(n, {
        const vf cosine = AT(turns), sine = AT(turns + n) * direction, u = AT(a), v = AT(b);
        PUT(a, FMA(u, cosine, -(v * sine)))
        PUT(b, FMA(v, cosine, u * sine))
      })
    }
}

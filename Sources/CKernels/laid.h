// Products of many rows: both factors are laid out, a part of their terms at a time, A in strips and B in
// panels.

#define BREADTH 256 // columns of B that are laid out at a time
#define HEIGHT 516  // rows of A: whole tiles in every build, and strips that stay in a second cache
#define TALL (LANES == 16 ? 256 : 384) // terms: a panel of so many leaves room in the first cache

// C [m, n], m ≤ HEIGHT. `down`: A is stored [k, m] instead of [m, k].
INLINE void NAME(product_laid)(const int down, int transpose_b, long m, long n, long k,
                               const float *a, long lda, const float *b, long ldb,
                               const float *bias, int keeps, float *c, long ldc) {
  const long parts = k > 0 ? (k + TALL - 1) / TALL : 1;
  const long most = (k / parts / GROUP + 1) * GROUP; // terms of a part
  const NAME(split_t) split = NAME(split)(m);
  float *panels =
    ckernels_scratch((size_t)(most * BREADTH + split.count * NAME(strip_size)(down, most)));
  float *strips = panels + most * BREADTH;
  for (long start = 0; start == 0 || start < k; start += most) {
    const long depth = k - start < most ? k - start : most;
    const long strip = NAME(strip_size)(down, depth);
    if (down)
      NAME(lay_down)(split, depth, lda < LANES ? 0 : k - start - 1, a + start * lda, lda, strips);
    else NAME(lay_across)(split, depth, a + start, lda, strips);
    for (long left = 0; left < n; left += BREADTH) {
      const long right = n - left < BREADTH ? n : left + BREADTH;
      if (transpose_b) {
        for (long j = left; j < right; j += PANEL)
          NAME(pack)(b + j * ldb + start, ldb, 1, depth, right - j < PANEL ? right - j : PANEL,
                     panels + (j - left) * depth);
      } else {
        NAME(pack_rows)(b + start * ldb + left, ldb, depth, right - left, panels);
      }
      for (long j = left; j < right; j += PANEL) {
        NAME(tile_t) t = {
          .k = depth, .a = strips, .b = panels + (j - left) * depth, .c = c + j, .ldc = ldc,
          .bias = bias && start == 0 ? bias + j : 0, .keeps = keeps || start > 0, .stride = ldc,
        };
        for (long i = 0; i < split.count; i++, t.a += strip) {
          const long rows = NAME(height)(split, i);
          t.ahead = i + 1 < split.count ? t.c + rows * ldc : c + j + PANEL;
          NAME(any_strip_tile)(down, rows, right - j < PANEL ? right - j : PANEL, &t);
          t.c += rows * ldc;
        }
      }
    }
  }
}

static void NAME(product_across)(int transpose_b, long m, long n, long k, const float *a, long lda,
                                 const float *b, long ldb, const float *bias, int keeps, float *c,
                                 long ldc) {
  for (long top = 0; top < m; top += HEIGHT)
    NAME(product_laid)(0, transpose_b, m - top < HEIGHT ? m - top : HEIGHT, n, k, a + top * lda, lda,
                       b, ldb, bias, keeps, c + top * ldc, ldc);
}

static void NAME(product_down)(int transpose_b, long m, long n, long k, const float *a, long lda,
                               const float *b, long ldb, const float *bias, int keeps, float *c,
                               long ldc) {
  for (long top = 0; top < m; top += HEIGHT)
    NAME(product_laid)(1, transpose_b, m - top < HEIGHT ? m - top : HEIGHT, n, k, a + top, lda, b,
                       ldb, bias, keeps, c + top * ldc, ldc);
}

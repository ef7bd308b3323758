// One row of C from unpacked B: wide tiles, since a chain of its own waits for each addition.
static void NAME(line)(long n, long k, const float *a, const float *b, long ldb,
                       const float *bias, int keeps, float *c) {
  const float *start = keeps ? c : bias;
  long j = 0;
  for (; j + 8 * LANES <= n; j += 8 * LANES) {
    gv s[8];
#pragma unroll
    for (int i = 0; i < 8; i++) s[i] = start ? gload(start + j + i * LANES) : (gv)0;
    for (long p = 0; p < k; p++) {
      const gv v = a[p];
#pragma unroll
      for (int i = 0; i < 8; i++) s[i] = FMA(v, gload(b + p * ldb + j + i * LANES), s[i]);
    }
#pragma unroll
    for (int i = 0; i < 8; i++) gstore(c + j + i * LANES, s[i]);
  }
  for (; j + LANES <= n; j += LANES) {
    gv s = start ? gload(start + j) : (gv)0;
    for (long p = 0; p < k; p++) s = FMA((gv)a[p], gload(b + p * ldb + j), s);
    gstore(c + j, s);
  }
  for (; j < n; j++) {
    float s = start ? start[j] : 0;
    for (long p = 0; p < k; p++) s = FMA(a[p], b[p * ldb + j], s);
    c[j] = s;
  }
}

static void NAME(product)(int transpose_a, int transpose_b, long m, long n, long k, const float *a,
                   long lda, const float *b, long ldb, const float *bias, int keeps, float *c,
                   long ldc) {
  if (transpose_a) {
    NAME(product_down)(transpose_b, m, n, k, a, lda, b, ldb, bias, keeps, c, ldc);
  } else if (transpose_b && m <= FEW && k > 0 && k <= LONGEST) {
    NAME(few_turned)(m, n, k, a, lda, b, ldb, bias, keeps, c, ldc);
  } else if (m == 1 && !transpose_b) {
    NAME(line)(n, k, a, b, ldb, bias, keeps, c);
  } else {
    const long whole = !transpose_b && m <= FEW && k > 0 ? n / BLOCK * BLOCK : 0;
    if (whole > 0) NAME(few)(m, whole, k, a, lda, b, ldb, bias, keeps, c, ldc);
    if (whole < n)
      NAME(product_across)(transpose_b, m, n - whole, k, a, lda, b + whole, ldb,
                           bias ? bias + whole : 0, keeps, c + whole, ldc);
  }
}

// Floats of op(B) [k, n] when packed once for many products.
static long NAME(packed_size)(long n, long k) { return (n + PANEL - 1) / PANEL * PANEL * k; }

// Packs op(B) for `product_packed`. `transposed`: B is stored [n, k].
static void NAME(pack_all)(int transposed, long n, long k, const float *b, long ldb, float *packed) {
  const long width = (n + PANEL - 1) / PANEL * PANEL;
  for (long start = 0; start < k; start += DEPTH) {
    const long depth = k - start < DEPTH ? k - start : DEPTH;
    for (long j = 0; j < n; j += PANEL)
      NAME(pack)(transposed ? b + j * ldb + start : b + start * ldb + j, ldb, transposed, depth,
                 n - j < PANEL ? n - j : PANEL, packed + start * width + j * depth);
  }
}

// `product` with B packed before: the same bits. Computes the columns from `left`, a multiple of
// PANEL, up to `right`. All terms of a panel's sums come one after the other, so that they stay near.
static void NAME(product_packed)(long m, long n, long k, const float *a, long lda, const float *packed,
                          const float *bias, int keeps, float *c, long ldc, long left, long right) {
  const long width = (n + PANEL - 1) / PANEL * PANEL;
  const NAME(split_t) split = NAME(split)(m);
  const long count = split.count, height = count * TILE; // rows that strips have
  float *strips = ckernels_scratch((size_t)(NAME(strip_size)(0, k) * count));
  for (long start = 0; start < k; start += DEPTH)
    NAME(lay_across)(split, k - start < DEPTH ? k - start : DEPTH, a + start, lda,
                     strips + start * height);
  for (long j = left; j < right; j += PANEL) {
    for (long start = 0; start == 0 || start < k; start += DEPTH) {
      const long rest = k - start, depth = rest < DEPTH ? rest : DEPTH, after = rest - depth;
      NAME(tile_t) t = {
        .k = depth, .a = strips + start * height, .b = packed + start * width + j * depth,
        .c = c + j, .ldc = ldc, .bias = bias && start == 0 ? bias + j : 0,
        .keeps = keeps || start > 0, .stride = LINE,
      };
      const float *next = after > 0 ? packed + (start + depth) * width + j * (after < DEPTH ? after : DEPTH)
                                    : packed + (j + PANEL) * (k < DEPTH ? k : DEPTH);
      for (long i = 0, done; i < count; i++, t.a += NAME(strip_size)(0, depth)) {
        const long rows = NAME(height)(split, i);
        t.steps = NAME(share)(depth * PANEL / LINE, count < 8 ? count : 8, i < 8 ? i : 7, &done);
        t.ahead = i < 8 ? next + done * LINE : t.c;
        if (i < 8 && right - j >= PANEL) NAME(strip_nearing)(rows, &t);
        else NAME(any_strip_tile)(0, rows, right - j < PANEL ? right - j : PANEL, &t);
        t.c += rows * ldc;
      }
    }
  }
}

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

#define BREADTH 512 // columns of B that are packed at a time when A is transposed
#define STEP 128    // rows of both that are taken at a time then

// C [m, n] from A [m, k].
static void NAME(product_across)(int transpose_b, long m, long n, long k, const float *a, long lda,
                                 const float *b, long ldb, const float *bias, int keeps, float *c,
                                 long ldc) {
  float *panel = ckernels_scratch(DEPTH * PANEL);
  const long count = (m + TILE - 1) / TILE;
  for (long start = 0; start == 0 || start < k; start += DEPTH) {
    const long depth = k - start < DEPTH ? k - start : DEPTH;
    for (long j = 0; j < n; j += PANEL) {
      const long columns = n - j < PANEL ? n - j : PANEL;
      NAME(tile_t) t = {
        .k = depth, .lda = lda, .b = panel, .ldb = PANEL, .ldc = ldc,
        .bias = bias && start == 0 ? bias + j : 0, .keeps = keeps || start > 0,
      };
      NAME(pack)(transpose_b ? b + j * ldb + start : b + start * ldb + j, ldb, transpose_b, depth,
                 columns, panel);
      for (long i = 0, first; i < count; i++) {
        const long rows = NAME(share)(m, count, i, &first);
        t.a = a + first * lda + start;
        t.c = c + first * ldc + j;
        NAME(any_tile)(0, rows, columns, t);
      }
    }
  }
}

// C [m, n] from A stored [k, m].
static void NAME(product_down)(int transpose_b, long m, long n, long k, const float *a, long lda,
                               const float *b, long ldb, const float *bias, int keeps, float *c,
                               long ldc) {
  float *panels = ckernels_scratch(STEP * (BREADTH + PANEL));
  float strip[STEP * TILE + WIDTH] __attribute__((aligned(64)));
  const long count = (m + TILE - 1) / TILE;
  for (long start = 0; start == 0 || start < k; start += STEP) {
    const long depth = k - start < STEP ? k - start : STEP;
    for (long left = 0; left < n; left += BREADTH) {
      const long right = n - left < BREADTH ? n : left + BREADTH;
      if (transpose_b) {
        for (long j = left; j < right; j += PANEL)
          NAME(pack)(b + j * ldb + start, ldb, 1, depth, right - j < PANEL ? right - j : PANEL,
                     panels + (j - left) * depth);
      } else {
        NAME(pack_rows)(b + start * ldb + left, ldb, depth, right - left, panels);
      }
      for (long i = 0, first; i < count; i++) {
        const long rows = NAME(share)(m, count, i, &first);
        NAME(tile_t) t = {
          .k = depth, .a = a + start * lda + first, .lda = lda, .ldb = PANEL, .ldc = ldc,
          .keeps = keeps || start > 0,
        };
        if (right - left > 2 * PANEL) {
          // Many panels read these columns of A: bring them together.
          for (long p = 0; p < depth; p++) {
            const float *from = t.a + p * lda;
            if (start + p + 1 < k && lda >= WIDTH) store(strip + p * TILE, load(from));
            else for (long r = 0; r < rows; r++) strip[p * TILE + r] = from[r];
          }
          t.a = strip;
          t.lda = TILE;
        }
        for (long j = left; j < right; j += PANEL) {
          t.b = panels + (j - left) * depth;
          t.c = c + first * ldc + j;
          t.bias = bias && start == 0 ? bias + j : 0;
          NAME(any_tile)(1, rows, right - j < PANEL ? right - j : PANEL, t);
        }
      }
    }
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
  const long width = (n + PANEL - 1) / PANEL * PANEL, count = (m + TILE - 1) / TILE;
  for (long j = left; j < right; j += PANEL) {
    for (long start = 0; start == 0 || start < k; start += DEPTH) {
      const long rest = k - start, depth = rest < DEPTH ? rest : DEPTH, after = rest - depth;
      NAME(tile_t) t = {
        .k = depth, .lda = lda, .b = packed + start * width + j * depth, .ldb = PANEL,
        .ldc = ldc, .bias = bias && start == 0 ? bias + j : 0, .keeps = keeps || start > 0,
        .stride = LINE,
      };
      const float *next = after > 0 ? packed + (start + depth) * width + j * (after < DEPTH ? after : DEPTH)
                                    : packed + (j + PANEL) * (k < DEPTH ? k : DEPTH);
      for (long i = 0, first, done; i < count; i++) {
        const long rows = NAME(share)(m, count, i, &first);
        t.a = a + first * lda + start;
        t.c = c + first * ldc + j;
        t.steps = NAME(share)(depth * PANEL / LINE, count < 8 ? count : 8, i < 8 ? i : 7, &done);
        t.ahead = next + done * LINE;
        if (i < 8 && right - j >= PANEL) NAME(tile_nearing)(rows, &t);
        else NAME(any_tile)(0, rows, right - j < PANEL ? right - j : PANEL, t);
      }
    }
  }
}

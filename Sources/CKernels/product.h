// C = op(A)·op(B) + C on row-major matrices, for matrices that fit a cache.
//
// Every element of C is one chain of multiply-adds in the order of k, whatever the tiles, so a row
// of C does not depend on how many rows are computed with it.

#define PANEL (2 * LANES) // columns of a tile
#define DEPTH 256         // rows of B that are packed at a time

#if LANES == 16
#define TILE 12 // rows of a tile: 24 of 32 registers are sums
#elif LANES == 8
#define TILE 6
#else
#define TILE 4
#endif

typedef struct {
  long k;
  const float *a;
  long lda;
  const float *b;
  long ldb;
  float *c;
  long ldc;
  const float *bias; // start of the sums, or null
  int keeps;         // whether C is the start of the sums
  const float *ahead; // what will be read of B later; brought near while this tile is computed
} NAME(tile_t);

// One tile of `rows` by `wide` registers. `down`: A is stored [k, m] instead of [m, k]. `fetch`:
// whether `ahead` is set; a register's width of it is fetched for each row of B.
INLINE void NAME(tile)(const int rows, const int wide, const int down, const int fetch,
                       NAME(tile_t) t) {
  gv s[TILE][2];
#pragma unroll
  for (int i = 0; i < rows; i++)
#pragma unroll
    for (int w = 0; w < wide; w++)
      s[i][w] = t.keeps  ? gload(t.c + i * t.ldc + w * LANES)
                : t.bias ? gload(t.bias + w * LANES)
                         : (gv)0;
  const float *b = t.b;
  // Four rows of A share a pointer, so that all addresses fit the registers.
  const long lda = t.lda, lda3 = 3 * t.lda;
  const float *p0 = t.a, *p1 = down ? 0 : t.a + 4 * lda, *p2 = down ? 0 : t.a + 8 * lda;
  for (long k = 0; k < t.k; k++) {
    const gv b0 = gload(b), b1 = wide == 2 ? gload(b + LANES) : b0;
    b += t.ldb;
    if (fetch) __builtin_prefetch(t.ahead + k * LANES, 0, 2);
#pragma unroll
    for (int i = 0; i < rows; i++) {
      const float *p = i < 4 ? p0 : i < 8 ? p1 : p2;
      const int r = i & 3;
      const gv v = down ? p0[i] : r == 0 ? p[0] : r == 1 ? p[lda] : r == 2 ? p[2 * lda] : p[lda3];
      s[i][0] = FMA(v, b0, s[i][0]);
      if (wide == 2) s[i][1] = FMA(v, b1, s[i][1]);
    }
    if (down) p0 += lda;
    else p0++, p1++, p2++;
  }
#pragma unroll
  for (int i = 0; i < rows; i++)
#pragma unroll
    for (int w = 0; w < wide; w++) gstore(t.c + i * t.ldc + w * LANES, s[i][w]);
}

#define TILE_CASE(rows, wide, down, fetch) \
  case rows: NAME(tile)(rows, wide, down, fetch, *t); break;
#if TILE >= 6
#define TILE_CASES_6(wide, down, fetch) TILE_CASE(5, wide, down, fetch) TILE_CASE(6, wide, down, fetch)
#else
#define TILE_CASES_6(wide, down, fetch)
#endif
#if TILE >= 12
#define TILE_CASES_12(wide, down, fetch) \
  TILE_CASE(7, wide, down, fetch) TILE_CASE(8, wide, down, fetch) TILE_CASE(9, wide, down, fetch) \
  TILE_CASE(10, wide, down, fetch) TILE_CASE(11, wide, down, fetch) TILE_CASE(12, wide, down, fetch)
#else
#define TILE_CASES_12(wide, down, fetch)
#endif
#define TILES(name, wide, down, fetch) \
  static __attribute__((noinline)) void NAME(name)(long rows, const NAME(tile_t) *t) { \
    switch (rows) { \
      TILE_CASE(1, wide, down, fetch) TILE_CASE(2, wide, down, fetch) TILE_CASE(3, wide, down, fetch) \
      TILE_CASE(4, wide, down, fetch) TILE_CASES_6(wide, down, fetch) TILE_CASES_12(wide, down, fetch) \
    } \
  }

TILES(tile_across, 2, 0, 0)
TILES(tile_down, 2, 1, 0)
TILES(narrow_across, 1, 0, 0)
TILES(narrow_down, 1, 1, 0)
TILES(tile_fetching, 2, 0, 1)

// Rows of the i-th of `count` tiles that share m rows evenly; `*first` is the first of them.
INLINE long NAME(share)(long m, long count, long i, long *first) {
  *first = m * i / count;
  return m * (i + 1) / count - *first;
}

// One tile of `rows` by `columns` ≤ PANEL; B has PANEL readable columns.
INLINE void NAME(any_tile)(int down, long rows, long columns, NAME(tile_t) t) {
  if (columns == PANEL) {
    if (down) NAME(tile_down)(rows, &t);
    else NAME(tile_across)(rows, &t);
    return;
  }
  float edge[TILE * PANEL], edge_bias[PANEL];
  float *c = t.c;
  const long ldc = t.ldc;
  if (t.bias) {
    for (long j = 0; j < PANEL; j++) edge_bias[j] = j < columns ? t.bias[j] : 0;
    t.bias = edge_bias;
  }
  if (t.keeps)
    for (long r = 0; r < rows; r++)
      for (long j = 0; j < PANEL; j++) edge[r * PANEL + j] = j < columns ? c[r * ldc + j] : 0;
  t.c = edge;
  t.ldc = PANEL;
  if (down) NAME(tile_down)(rows, &t);
  else NAME(tile_across)(rows, &t);
  for (long r = 0; r < rows; r++)
    for (long j = 0; j < columns; j++) c[r * ldc + j] = edge[r * PANEL + j];
}

typedef float NAME(v4) __attribute__((ext_vector_type(4)));

// Transposes four rows of four.
INLINE void NAME(turn)(NAME(v4) *a, NAME(v4) *b, NAME(v4) *c, NAME(v4) *d) {
  const NAME(v4) l0 = __builtin_shufflevector(*a, *b, 0, 4, 1, 5);
  const NAME(v4) h0 = __builtin_shufflevector(*a, *b, 2, 6, 3, 7);
  const NAME(v4) l1 = __builtin_shufflevector(*c, *d, 0, 4, 1, 5);
  const NAME(v4) h1 = __builtin_shufflevector(*c, *d, 2, 6, 3, 7);
  *a = __builtin_shufflevector(l0, l1, 0, 1, 4, 5);
  *b = __builtin_shufflevector(l0, l1, 2, 3, 6, 7);
  *c = __builtin_shufflevector(h0, h1, 0, 1, 4, 5);
  *d = __builtin_shufflevector(h0, h1, 2, 3, 6, 7);
}

// Copies `columns` of B into a panel of full width, zeros beyond.
static void NAME(pack)(const float *b, long ldb, int transposed, long depth, long columns,
                       float *panel) {
  if (!transposed) {
    if (columns == PANEL) {
      for (long k = 0; k < depth; k++) {
        gv x = gload(b + k * ldb), y = gload(b + k * ldb + LANES);
        gstore(panel + k * PANEL, x);
        gstore(panel + k * PANEL + LANES, y);
      }
      return;
    }
    for (long k = 0; k < depth; k++)
      for (long j = 0; j < PANEL; j++) panel[k * PANEL + j] = j < columns ? b[k * ldb + j] : 0;
    return;
  }
  typedef NAME(v4) v4;
  long j = 0;
  for (; j + 4 <= columns; j += 4) {
    const float *r = b + j * ldb;
    long k = 0;
    for (; k + 4 <= depth; k += 4) {
      v4 a0, a1, a2, a3;
      __builtin_memcpy(&a0, r + k, 16);
      __builtin_memcpy(&a1, r + ldb + k, 16);
      __builtin_memcpy(&a2, r + 2 * ldb + k, 16);
      __builtin_memcpy(&a3, r + 3 * ldb + k, 16);
      NAME(turn)(&a0, &a1, &a2, &a3);
      __builtin_memcpy(panel + k * PANEL + j, &a0, 16);
      __builtin_memcpy(panel + (k + 1) * PANEL + j, &a1, 16);
      __builtin_memcpy(panel + (k + 2) * PANEL + j, &a2, 16);
      __builtin_memcpy(panel + (k + 3) * PANEL + j, &a3, 16);
    }
    for (; k < depth; k++)
      for (long i = 0; i < 4; i++) panel[k * PANEL + j + i] = r[i * ldb + k];
  }
  for (; j < PANEL; j++)
    for (long k = 0; k < depth; k++) panel[k * PANEL + j] = j < columns ? b[j * ldb + k] : 0;
}

// Packs whole rows of B into neighbouring panels, zeros beyond the last column.
static void NAME(pack_rows)(const float *b, long ldb, long depth, long columns, float *panels) {
  for (long k = 0; k < depth; k++) {
    long j = 0;
    for (; j + PANEL <= columns; j += PANEL) {
      gv x = gload(b + k * ldb + j), y = gload(b + k * ldb + j + LANES);
      gstore(panels + j * depth + k * PANEL, x);
      gstore(panels + j * depth + k * PANEL + LANES, y);
    }
    if (j < columns)
      for (long i = 0; i < PANEL; i++)
        panels[j * depth + k * PANEL + i] = j + i < columns ? b[k * ldb + j + i] : 0;
  }
}

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

#define FEW 64      // rows for which packing B does not pay
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
      if (!transpose_b && m <= FEW && columns == PANEL) {
        t.b = b + start * ldb + j;
        t.ldb = ldb;
      } else {
        NAME(pack)(transpose_b ? b + j * ldb + start : b + start * ldb + j, ldb, transpose_b,
                   depth, columns, panel);
      }
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
  } else if (m == 1 && !transpose_b) {
    NAME(line)(n, k, a, b, ldb, bias, keeps, c);
  } else {
    NAME(product_across)(transpose_b, m, n, k, a, lda, b, ldb, bias, keeps, c, ldc);
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
// PANEL, up to `right`.
static void NAME(product_packed)(long m, long n, long k, const float *a, long lda, const float *packed,
                          const float *bias, int keeps, float *c, long ldc, long left, long right) {
  const long width = (n + PANEL - 1) / PANEL * PANEL, count = (m + TILE - 1) / TILE;
  for (long start = 0; start == 0 || start < k; start += DEPTH) {
    const long depth = k - start < DEPTH ? k - start : DEPTH;
    for (long j = left; j < right; j += PANEL) {
      NAME(tile_t) t = {
        .k = depth, .lda = lda, .b = packed + start * width + j * depth, .ldb = PANEL,
        .ldc = ldc, .bias = bias && start == 0 ? bias + j : 0, .keeps = keeps || start > 0,
      };
      for (long i = 0, first; i < count; i++) {
        const long rows = NAME(share)(m, count, i, &first);
        t.a = a + first * lda + start;
        t.c = c + first * ldc + j;
        t.ahead = t.b + depth * PANEL + (i & 1) * depth * LANES;
        if (i < 2 && right - j >= PANEL) NAME(tile_fetching)(rows, &t);
        else NAME(any_tile)(0, rows, right - j < PANEL ? right - j : PANEL, t);
      }
    }
  }
}

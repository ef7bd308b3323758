// Tiles from A that is laid out before, in strips of TILE rows: what a tile reads lies line by line
// behind one pointer, so that most instructions multiply and rows need not meet in the same places
// of a cache. Costs one copy of A, which pays from a few panels of B on.

// Terms that a tile takes at a time. A strip is [k / GROUP][TILE][GROUP] where A is stored by rows, and
// [k][LANES] where it is stored by columns (`down`).
#define GROUP 8

// m rows of A in tiles as even as can be: the first `longer` of them have one row more.
typedef struct {
  long count, least, longer;
} NAME(split_t);

INLINE NAME(split_t) NAME(split)(long m) {
  const long count = (m + TILE - 1) / TILE;
  return (NAME(split_t)){count, count ? m / count : 0, count ? m % count : 0};
}

INLINE long NAME(height)(NAME(split_t) s, long i) { return s.least + (i < s.longer); }
INLINE long NAME(top)(NAME(split_t) s, long i) { return s.least * i + (i < s.longer ? i : s.longer); }

// Floats of a strip.
INLINE long NAME(strip_size)(const int down, long depth) {
  return (depth + GROUP - 1) / GROUP * GROUP * (down ? LANES : TILE);
}

// Lays out `depth` terms of all rows from A [m, k].
static void NAME(lay_across)(NAME(split_t) split, long depth, const float *a, long lda,
                             float *strip) {
  typedef float group __attribute__((ext_vector_type(GROUP)));
  for (long i = 0; i < split.count; i++, strip += NAME(strip_size)(0, depth)) {
    const long rows = NAME(height)(split, i);
    for (long r = 0; r < rows; r++) {
      const float *from = a + r * lda;
      float *to = strip + r * GROUP;
      long k = 0;
      for (; k + GROUP <= depth; k += GROUP, to += TILE * GROUP) {
        group v;
        __builtin_memcpy(&v, from + k, sizeof v);
        __builtin_memcpy(to, &v, sizeof v);
      }
      for (long p = k; p < depth; p++) to[p - k] = from[p];
    }
    a += rows * lda;
  }
}

// The same from A stored [k, m], a few terms at a time so that each line is read once; rows come near 16
// rows before they are copied. `readable`: how
// many rows from here on have LANES floats to read behind the last tile's first.
static void NAME(lay_down)(NAME(split_t) split, long depth, long readable, const float *a, long lda,
                           float *strips) {
  const long size = NAME(strip_size)(1, depth);
  for (long k = 0; k < depth; k += 4)
    for (long i = 0; i < split.count; i++) {
      const float *from = a + k * lda + NAME(top)(split, i);
      float *to = strips + i * size + k * LANES;
      if (k + 4 <= depth && k + 4 <= readable) {
#pragma unroll
        for (int p = 0; p < 4; p++) {
          __builtin_prefetch(from + (p + 16) * lda, 0, 3);
          gstore(to + p * LANES, gload(from + p * lda));
        }
        continue;
      }
      for (long p = 0; p < 4 && k + p < depth; p++)
        for (long r = 0; r < NAME(height)(split, i); r++) to[p * LANES + r] = from[p * lda + r];
    }
}

INLINE void NAME(terms)(const int rows, const int down, const int count, NAME(tile_t) *t,
                        gv sums[TILE][2]) {
#pragma unroll
  for (int p = 0; p < count; p++) {
    const gv b0 = gload(t->b + p * PANEL), b1 = gload(t->b + p * PANEL + LANES);
#pragma unroll
    for (int i = 0; i < rows; i++) {
      const gv v = t->a[down ? p * LANES + i : i * GROUP + p];
      sums[i][0] = FMA(v, b0, sums[i][0]);
      sums[i][1] = FMA(v, b1, sums[i][1]);
    }
  }
  t->a += down ? count * LANES : count == GROUP ? TILE * GROUP : count;
  t->b += count * PANEL;
}

// One tile from a strip and a panel. Alone, it brings near the rows of C that the next tile needs.
INLINE void NAME(strip_tile)(const int rows, const int down, const int work, NAME(tile_t) t) {
  gv sums[TILE][2];
  NAME(begin)(rows, 2, &t, sums);
  long k = 0;
  if (work == NAME(alone)) {
#pragma unroll
    for (int i = 0; i < rows; i++) __builtin_prefetch(t.ahead + i * t.stride, 1, 3);
  } else {
    const long groups = t.k / GROUP, twice = t.steps > groups;
    for (; t.steps > 2 * groups; t.steps--) NAME(beside)(work, &t);
    for (; t.steps > 0; t.steps -= 1 + twice, k += GROUP) {
      NAME(beside)(work, &t);
      if (twice) NAME(beside)(work, &t);
      NAME(terms)(rows, down, GROUP, &t, sums);
    }
  }
  for (; k + GROUP <= t.k; k += GROUP) NAME(terms)(rows, down, GROUP, &t, sums);
  for (; k < t.k; k++) NAME(terms)(rows, down, 1, &t, sums);
  NAME(end)(rows, 2, &t, sums);
}

TILES(strip_across, strip_tile, 0, NAME(alone))
TILES(strip_down, strip_tile, 1, NAME(alone))
TILES(strip_nearing, strip_tile, 0, NAME(nearing))

// A tile of `rows` by `columns` ≤ PANEL, alone.
INLINE void NAME(any_strip_tile)(const int down, long rows, long columns, const NAME(tile_t) *whole) {
  if (columns == PANEL) {
    if (down) NAME(strip_down)(rows, whole);
    else NAME(strip_across)(rows, whole);
    return;
  }
  NAME(tile_t) t = *whole;
  float edge[TILE * PANEL], edge_bias[PANEL];
  if (t.bias) {
    for (long j = 0; j < PANEL; j++) edge_bias[j] = j < columns ? t.bias[j] : 0;
    t.bias = edge_bias;
  }
  if (t.keeps)
    for (long r = 0; r < rows; r++)
      for (long j = 0; j < PANEL; j++)
        edge[r * PANEL + j] = j < columns ? whole->c[r * t.ldc + j] : 0;
  t.c = edge;
  t.ldc = PANEL;
  if (down) NAME(strip_down)(rows, &t);
  else NAME(strip_across)(rows, &t);
  for (long r = 0; r < rows; r++)
    for (long j = 0; j < columns; j++) whole->c[r * whole->ldc + j] = edge[r * PANEL + j];
}

// Tiles from A that is laid out before, in strips of TILE rows: what a tile reads lies line by line
// behind one pointer, so that most instructions multiply and rows need not meet in the same places
// of a cache. Costs one copy of A, which pays from a few panels of B on.

// Terms that a tile takes at a time. A strip is [k / GROUP][TILE][GROUP] where A is stored by rows, and
// [k][LANES] where it is stored by columns (`down`).
#define GROUP 8

// Floats of a strip.
INLINE long NAME(strip_size)(const int down, long depth) {
  return (depth + GROUP - 1) / GROUP * GROUP * (down ? LANES : TILE);
}

// Lays out a strip of `rows` ≤ TILE rows. `readable`: how many rows of A stored by columns have LANES
// floats to read.
INLINE void NAME(lay_strip)(const int down, long rows, long depth, long readable, const float *a,
                            long lda, float *strip) {
  typedef float group __attribute__((ext_vector_type(GROUP)));
  long k = 0;
  if (down) {
    for (; k < depth && k < readable; k++) gstore(strip + k * LANES, gload(a + k * lda));
    for (; k < depth; k++)
      for (long i = 0; i < rows; i++) strip[k * LANES + i] = a[k * lda + i];
    return;
  }
  for (; k + GROUP <= depth; k += GROUP)
    for (long i = 0; i < rows; i++) {
      group v;
      __builtin_memcpy(&v, a + i * lda + k, sizeof v);
      __builtin_memcpy(strip + k * TILE + i * GROUP, &v, sizeof v);
    }
  for (long i = 0; i < rows; i++)
    for (long p = k; p < depth; p++) strip[k * TILE + i * GROUP + p - k] = a[i * lda + p];
}

// Lays out `depth` terms of all m rows from `start` on; A has k terms.
INLINE void NAME(lay_strips)(const int down, long m, long k, long start, long depth, const float *a,
                             long lda, float *strips) {
  const long count = (m + TILE - 1) / TILE;
  for (long i = 0, first; i < count; i++) {
    const long rows = NAME(share)(m, count, i, &first);
    NAME(lay_strip)(down, rows, depth, lda < LANES ? 0 : k - start - 1,
                    a + (down ? start * lda + first : first * lda + start), lda,
                    strips + i * NAME(strip_size)(down, depth));
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
INLINE void NAME(any_strip_tile)(const int down, long rows, long columns, NAME(tile_t) t) {
  float edge[TILE * PANEL], edge_bias[PANEL];
  float *c = t.c;
  const long ldc = t.ldc;
  if (columns < PANEL) {
    if (t.bias) {
      for (long j = 0; j < PANEL; j++) edge_bias[j] = j < columns ? t.bias[j] : 0;
      t.bias = edge_bias;
    }
    if (t.keeps)
      for (long r = 0; r < rows; r++)
        for (long j = 0; j < PANEL; j++) edge[r * PANEL + j] = j < columns ? c[r * ldc + j] : 0;
    t.c = edge;
    t.ldc = PANEL;
  }
  if (down) NAME(strip_down)(rows, &t);
  else NAME(strip_across)(rows, &t);
  if (columns < PANEL)
    for (long r = 0; r < rows; r++)
      for (long j = 0; j < columns; j++) c[r * ldc + j] = edge[r * PANEL + j];
}

// C = op(A)·op(B) + C on row-major matrices, for matrices that fit a cache.
//
// Every element of C is one chain of multiply-adds in the order of k, whatever the tiles, so a row
// of C does not depend on how many rows are computed with it.

#define PANEL (2 * LANES) // columns of a tile
#define DEPTH 192         // rows of B that are packed at a time

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
  long steps;         // lines or rows of what is read later that come near meanwhile
  const float *ahead; // the first of them
  long stride;        // floats from one to the next
  float *panel;       // where B is laid out while it is read
} NAME(tile_t);

#define LINE 16  // floats that come near at once
#define BLOCK 64 // columns of B that come near together

// What a tile does beside: nothing; bring lines near; bring rows of a block near; the same, and lay B
// out into a panel for the tiles after it.
enum { NAME(alone), NAME(nearing), NAME(fetching), NAME(laying) };

typedef struct {
  gv sums[TILE][2];
  float *panel;
  const float *b, *a0, *a1, *a2; // four rows of A share a pointer, so that all fit the registers
} NAME(state_t);

// How the sums of a tile start.
INLINE void NAME(begin)(const int rows, const int wide, const NAME(tile_t) *t, gv sums[TILE][2]) {
#pragma unroll
  for (int i = 0; i < rows; i++)
#pragma unroll
    for (int w = 0; w < wide; w++)
      sums[i][w] = t->keeps  ? gload(t->c + i * t->ldc + w * LANES)
                   : t->bias ? gload(t->bias + w * LANES)
                             : (gv)0;
}

INLINE void NAME(end)(const int rows, const int wide, const NAME(tile_t) *t, gv sums[TILE][2]) {
#pragma unroll
  for (int i = 0; i < rows; i++)
#pragma unroll
    for (int w = 0; w < wide; w++) gstore(t->c + i * t->ldc + w * LANES, sums[i][w]);
}

// One row of B times a column of A.
INLINE void NAME(term)(const int rows, const int wide, const int down, const int work,
                       const NAME(tile_t) *t, NAME(state_t) *s) {
  const long lda = t->lda, lda3 = 3 * t->lda;
  const gv b0 = gload(s->b), b1 = wide == 2 ? gload(s->b + LANES) : b0;
  s->b += t->ldb;
  if (work == NAME(laying)) {
    gstore(s->panel, b0);
    gstore(s->panel + LANES, b1);
    s->panel += PANEL;
  }
#pragma unroll
  for (int i = 0; i < rows; i++) {
    const float *p = i < 4 ? s->a0 : i < 8 ? s->a1 : s->a2;
    const int r = i & 3;
    const gv v = down ? s->a0[i] : r == 0 ? p[0] : r == 1 ? p[lda] : r == 2 ? p[2 * lda] : p[lda3];
    s->sums[i][0] = FMA(v, b0, s->sums[i][0]);
    if (wide == 2) s->sums[i][1] = FMA(v, b1, s->sums[i][1]);
  }
  if (down) s->a0 += lda;
  else s->a0++, s->a1++, s->a2++;
}

// One step of what is done beside.
INLINE void NAME(beside)(const int work, NAME(tile_t) *t) {
  if (work == NAME(nearing)) {
    __builtin_prefetch(t->ahead, 0, 3);
  } else {
#pragma unroll
    for (int i = 0; i < BLOCK; i += LINE) __builtin_prefetch(t->ahead + i, 0, 2);
  }
  t->ahead += t->stride;
}

// One tile of `rows` by `wide` registers from A as it lies. `down`: A is stored [k, m] instead of [m, k].
INLINE void NAME(tile)(const int rows, const int wide, const int down, const int work,
                       NAME(tile_t) t) {
  NAME(state_t) s = {
    .panel = t.panel, .b = t.b, .a0 = t.a, .a1 = down ? 0 : t.a + 4 * t.lda,
    .a2 = down ? 0 : t.a + 8 * t.lda};
  NAME(begin)(rows, wide, &t, s.sums);
  long k = 0;
  if (work != NAME(alone)) {
    // Rows of B between two steps, in fours.
    const long fours = work == NAME(nearing) ? 1 : LANES == 16 ? 1 : 4;
    for (; t.steps > t.k / (4 * fours); t.steps--) NAME(beside)(work, &t);
    for (; t.steps > 0; t.steps--) {
      NAME(beside)(work, &t);
      for (const long stop = k + 4 * fours; k < stop; k += 4)
#pragma unroll
        for (int i = 0; i < 4; i++) NAME(term)(rows, wide, down, work, &t, &s);
    }
  }
  for (; k < t.k; k++) NAME(term)(rows, wide, down, work, &t, &s);
  NAME(end)(rows, wide, &t, s.sums);
}

// Functions for tiles of any number of rows: NAME(body)(rows, …, tile).
#define TILE_CASE(rows, body, ...) case rows: NAME(body)(rows, __VA_ARGS__, *t); break;
#if TILE >= 6
#define TILE_CASES_6(...) TILE_CASE(5, __VA_ARGS__) TILE_CASE(6, __VA_ARGS__)
#else
#define TILE_CASES_6(...)
#endif
#if TILE >= 12
#define TILE_CASES_12(...) \
  TILE_CASE(7, __VA_ARGS__) TILE_CASE(8, __VA_ARGS__) TILE_CASE(9, __VA_ARGS__) \
  TILE_CASE(10, __VA_ARGS__) TILE_CASE(11, __VA_ARGS__) TILE_CASE(12, __VA_ARGS__)
#else
#define TILE_CASES_12(...)
#endif
#define TILES(name, ...) \
  static __attribute__((noinline)) void NAME(name)(long rows, const NAME(tile_t) *t) { \
    switch (rows) { \
      TILE_CASE(1, __VA_ARGS__) TILE_CASE(2, __VA_ARGS__) TILE_CASE(3, __VA_ARGS__) \
      TILE_CASE(4, __VA_ARGS__) TILE_CASES_6(__VA_ARGS__) TILE_CASES_12(__VA_ARGS__) \
    } \
  }

TILES(tile_across, tile, 2, 0, NAME(alone))
TILES(tile_down, tile, 2, 1, NAME(alone))
TILES(narrow_across, tile, 1, 0, NAME(alone))
TILES(narrow_down, tile, 1, 1, NAME(alone))
TILES(tile_laying, tile, 2, 0, NAME(laying))
TILES(tile_fetching, tile, 2, 0, NAME(fetching))
TILES(tile_nearing, tile, 2, 0, NAME(nearing))
TILES(narrow_nearing, tile, 1, 0, NAME(nearing))

// Rows of the i-th of `count` tiles that share m rows evenly; `*first` is the first of them.
INLINE long NAME(share)(long m, long count, long i, long *first) {
  *first = m * i / count;
  return m * (i + 1) / count - *first;
}

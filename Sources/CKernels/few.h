// Products with few rows, as decoding has them. B is read once, as it is stored: what decides is how
// soon it arrives.

#define FEW 64        // rows
#define LONGEST 4096  // terms of a sum whose factors are laid out as a whole

// One of the pieces in which B is read: some rows of a block of columns.
typedef struct {
  const float *b;
  long start, depth, left;
} NAME(piece_t);

INLINE NAME(piece_t) NAME(piece)(const float *b, long ldb, long k, long parts, long index) {
  NAME(piece_t) piece;
  piece.left = index / parts * BLOCK;
  piece.depth = NAME(share)(k, parts, index % parts, &piece.start);
  piece.b = b + piece.start * ldb + piece.left;
  return piece;
}

// C from B [k, n], n a multiple of BLOCK. The first tile of a panel reads B where it is stored and lays
// it out for the others; all of them bring rows of the next piece near, whole blocks of columns, since
// memory is slow to give single lines that lie far apart.
static void NAME(few)(long m, long n, long k, const float *a, long lda, const float *b, long ldb,
                      const float *bias, int keeps, float *c, long ldc) {
  const long count = (m + TILE - 1) / TILE, parts = (k + DEPTH - 1) / DEPTH;
  const long pieces = n / BLOCK * parts, tiles = BLOCK / PANEL * count;
  float *panel = ckernels_scratch(DEPTH * PANEL);
  for (long index = 0; index < pieces; index++) {
    const NAME(piece_t) piece = NAME(piece)(b, ldb, k, parts, index);
    const int isLast = index + 1 == pieces;
    const NAME(piece_t) next = NAME(piece)(b, ldb, k, parts, isLast ? 0 : index + 1);
    for (long tile = 0, first, done; tile < tiles; tile++) {
      const long j = tile / count * PANEL, i = tile % count;
      const long rows = NAME(share)(m, count, i, &first);
      NAME(tile_t) t = {
        .k = piece.depth, .a = a + first * lda + piece.start, .lda = lda,
        .b = i > 0 ? panel : piece.b + j, .ldb = i > 0 ? PANEL : ldb,
        .c = c + first * ldc + piece.left + j, .panel = panel,
        .ldc = ldc, .bias = bias && piece.start == 0 ? bias + piece.left + j : 0,
        .keeps = keeps || piece.start > 0, .stride = ldb,
      };
      t.steps = NAME(share)(isLast ? 0 : next.depth, tiles, tile, &done);
      t.ahead = next.b + done * ldb;
      if (i > 0 || count == 1) NAME(tile_fetching)(rows, &t);
      else NAME(tile_laying)(rows, &t);
    }
  }
}

// c [columns, rows] = sums [rows, columns] transposed.
static void NAME(turn_back)(const float *sums, long width, long rows, long columns, float *c,
                            long ldc) {
  for (long i = 0; i < columns; i += 4)
    for (long r = 0; r < rows; r += 4) {
      if (columns - i < 4 || rows - r < 4) {
        for (long x = i; x < columns && x < i + 4; x++)
          for (long y = r; y < rows && y < r + 4; y++) c[x * ldc + y] = sums[y * width + x];
        continue;
      }
      NAME(v4) v[4];
      for (int y = 0; y < 4; y++) __builtin_memcpy(v + y, sums + (r + y) * width + i, 16);
      NAME(turn)(v, v + 1, v + 2, v + 3);
      for (int x = 0; x < 4; x++) __builtin_memcpy(c + (i + x) * ldc + r, v + x, 16);
    }
}

// C from B stored [n, k]. Rows of B take the place of A's, and A's are laid into panels instead: B is
// read as it lies, registers hold columns of C, and each sum is the same chain.
static void NAME(few_turned)(long m, long n, long k, const float *a, long lda, const float *b,
                             long ldb, const float *bias, int keeps, float *c, long ldc) {
  const long count = (m + PANEL - 1) / PANEL, width = count * PANEL, height = 4 * TILE;
  const long parts = (k + DEPTH - 1) / DEPTH;
  float *panels = ckernels_scratch((size_t)(width * (k + height))), *sums = panels + width * k;
  for (long i = 0; i < count; i++) {
    const long left = m - i * PANEL;
    NAME(pack)(a + i * PANEL * lda, lda, 1, k, left < PANEL ? left : PANEL, panels + i * PANEL * k);
  }
  for (long top = 0; top < n; top += height) {
    const long rows = n - top < height ? n - top : height;
    if (keeps || bias)
      for (long r = 0; r < rows; r++)
        for (long i = 0; i < width; i++)
          sums[r * width + i] = !keeps ? bias[top + r] : i < m ? c[i * ldc + top + r] : 0;
    for (long r = 0; r < rows; r += TILE) {
      const long tall = rows - r < TILE ? rows - r : TILE;
      for (long i = 0; i < parts * count; i++) {
        const long panel = i % count;
        long start, done;
        NAME(tile_t) t = {
          .a = b + (top + r) * ldb, .lda = ldb, .b = panels + panel * PANEL * k, .ldb = PANEL,
          .c = sums + r * width + panel * PANEL, .ldc = width, .stride = LINE,
        };
        t.k = NAME(share)(k, parts, i / count, &start);
        t.keeps = keeps || bias || start > 0;
        t.a += start;
        t.b += start * PANEL;
        // The rows of the next tile come near, shared out over the parts of this one.
        t.steps = NAME(share)(tall * k / LINE, parts * count, i, &done);
        if (t.steps > t.k / 4) t.steps = t.k / 4;
        t.ahead = b + (top + r + TILE) * ldb + done * LINE;
        if (m - panel * PANEL > LANES) NAME(tile_nearing)(tall, &t);
        else NAME(narrow_nearing)(tall, &t);
      }
    }
    NAME(turn_back)(sums, width, rows, m, c + top, ldc);
  }
}

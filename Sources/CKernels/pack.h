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

// Packs whole rows of B into neighbouring panels, zeros beyond the last column; rows come near eight rows
// before they are copied.
static void NAME(pack_rows)(const float *b, long ldb, long depth, long columns, float *panels) {
  for (long k = 0; k < depth; k++) {
    long j = 0;
    for (; j + PANEL <= columns; j += PANEL) {
      __builtin_prefetch(b + (k + 8) * ldb + j, 0, 3);
      gv x = gload(b + k * ldb + j), y = gload(b + k * ldb + j + LANES);
      gstore(panels + j * depth + k * PANEL, x);
      gstore(panels + j * depth + k * PANEL + LANES, y);
    }
    if (j < columns)
      for (long i = 0; i < PANEL; i++)
        panels[j * depth + k * PANEL + i] = j + i < columns ? b[k * ldb + j + i] : 0;
  }
}


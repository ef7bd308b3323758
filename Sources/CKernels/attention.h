// Causal attention. Scores exist for SPAN rows at a time; keys are transposed once per head. With
// fewer keys and values than heads, each of the `shared` ones serves a group of heads in a row.
//
// A row's result is the same whether it is computed with its whole sequence or alone over a cache:
// scores are chains over the head's width, sums run in 16 lanes, values mix in order of position.

// Lengths are rounded up to 16: whole registers in every build.
#define LONG 48 // rows from which a head is copied together, so that its rows lie side by side
#define SPAN 12 // rows of scores that exist at the same time
#define ROUND(n, to) (((n) + (to) - 1) / (to) * (to))

// C [rows, n] = A·B (+ C), tiles of any height; n is a multiple of LANES.
INLINE void NAME(small)(int down, int keeps, long rows, long n, long k, const float *a, long lda,
                        const float *b, long ldb, float *c, long ldc) {
  for (long i = 0; i < rows; i += TILE) {
    const long height = rows - i < TILE ? rows - i : TILE;
    NAME(tile_t) t = {
      .k = k, .a = down ? a + i : a + i * lda, .lda = lda, .ldb = ldb, .ldc = ldc, .keeps = keeps};
    long j = 0;
    for (; j + PANEL <= n; j += PANEL) {
      t.b = b + j;
      t.c = c + i * ldc + j;
      if (down) NAME(tile_down)(height, &t);
      else NAME(tile_across)(height, &t);
    }
    if (j < n) {
      t.b = b + j;
      t.c = c + i * ldc + j;
      if (down) NAME(narrow_down)(height, &t);
      else NAME(narrow_across)(height, &t);
    }
  }
}

// Columns of a head, padded to whole registers.
INLINE long NAME(padded)(long size) { return ROUND(size, LANES); }

// Rows of `size` floats with stride `from_stride` to rows of `padded`, zeros beyond. The same rows of the
// next head come near meanwhile.
static void NAME(copy_head)(const float *from, long from_stride, float *to, long padded,
                            long length, long size) {
  for (long t = 0; t < length; t++, from += from_stride, to += padded) {
    long c = 0;
    for (; c + LANES <= size; c += LANES) {
      __builtin_prefetch(from + c + size, 0, 3);
      gstore(to + c, gload(from + c));
    }
    for (; c < padded; c++) to[c] = c < size ? from[c] : 0;
  }
}

// to [size, columns] = from [length, size] transposed, zeros from `length` to `columns`, a multiple of 4.
// The same rows of the next head come near meanwhile.
static void NAME(transpose)(const float *from, long stride, float *to, long columns, long length,
                            long size) {
  typedef NAME(v4) v4;
  for (long t = 0; t < columns; t += 4) {
    const float *r = from + t * stride;
    const long rows = length - t < 4 ? length - t : 4;
    for (long i = 0; i < rows; i++) __builtin_prefetch(r + i * stride + size, 0, 3);
    long c = 0;
    for (; c + 4 <= size; c += 4) {
      v4 v[4] = {0, 0, 0, 0};
      if (rows == 4) {
        for (int i = 0; i < 4; i++) __builtin_memcpy(v + i, r + i * stride + c, 16);
        NAME(turn)(v, v + 1, v + 2, v + 3);
      } else if (rows > 0) {
        for (int i = 0; i < 3; i++)
          if (i < rows) __builtin_memcpy(v + i, r + i * stride + c, 16);
        NAME(turn)(v, v + 1, v + 2, v + 3);
      }
      for (int i = 0; i < 4; i++) __builtin_memcpy(to + (c + i) * columns + t, v + i, 16);
    }
    for (; c < size; c++)
      for (long i = 0; i < 4; i++) to[c * columns + t + i] = i < rows ? r[i * stride + c] : 0;
  }
}

static const float NAME(lanes)[2 * WIDTH] = {0, 1, 2,  3,  4,  5,  6,  7,  8,  9,  10,
                                             11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
                                             22, 23, 24, 25, 26, 27, 28, 29, 30, 31};

// Scores of one row, the first `count` of a whole number of vectors, become e^(s·scale − top);
// zeros follow. Returns Σ and sets the row's largest scaled score.
INLINE float NAME(soften)(float *s, long count, float scale, float *top) {
  const long last = (count - 1) / WIDTH * WIDTH;
  const vf lane = load(NAME(lanes)) + (float)last, end = (float)count;
  const vf tail = lane < end ? load(s + last) : (vf)-__builtin_inff();
  vf m = tail;
  for (long j = 0; j < last; j += WIDTH) m = maximum(m, load(s + j));
  const vf high = largest(m) * scale;
  vf total = 0;
  for (long j = 0; j < last; j += WIDTH) {
    const vf p = vexp(FMA(load(s + j), (vf)scale, -high));
    store(s + j, p);
    total += p;
  }
  const vf p = vexp(FMA(tail, (vf)scale, -high));
  store(s + last, p);
  total += p;
  *top = high[0];
  return sum(total);
}

static void NAME(attention)(const float *projections, float *output, float *normalisers, long length,
                     long heads, long shared, long size) {
  const long group = heads / shared, d = heads * size, e = shared * size, stride = d + 2 * e;
  const long padded = NAME(padded)(size);
  const long columns = ROUND(length, WIDTH);
  const int whole = padded == size && length < LONG;
  float *keys = ckernels_scratch(
    (size_t)(columns * size + SPAN * columns + (whole ? 0 : (length + SPAN) * padded)));
  float *scores = keys + columns * size;
  float *values = scores + SPAN * columns, *mixed = values + length * padded;
  const float scale = 1.0f / __builtin_sqrtf((float)size);
  for (long h = 0; h < heads; h++) {
    const float *q = projections + h * size;
    const float *k = projections + d + h / group * size, *v = k + e;
    if (h % group == 0) {
      NAME(transpose)(k, stride, keys, columns, length, size);
      if (!whole) NAME(copy_head)(v, stride, values, padded, length, size);
    }
    for (long first = 0; first < length; first += SPAN) {
      const long rows = length - first < SPAN ? length - first : SPAN, end = first + rows;
      double totals[2 * 8] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
      float tops[SPAN];
      NAME(small)(0, 0, rows, ROUND(end, WIDTH), size, q + first * stride, stride, keys, columns,
                  scores, columns);
      for (long r = 0; r < rows; r++) {
        float *s = scores + r * columns;
        const long count = first + r + 1;
        totals[r] = NAME(soften)(s, count, scale, &tops[r]);
        for (long j = ROUND(count, WIDTH); j < end; j += WIDTH) store(s + j, (vf)0);
      }
      for (int half = 0; half < 16; half += 8) {
        NAME(vd) t;
        __builtin_memcpy(&t, totals + half, sizeof t);
        const NAME(vd) logs = NAME(logarithms)(t);
        for (long r = half; r < half + 8 && r < rows; r++)
          normalisers[h * length + first + r] = tops[r] + (float)logs[r - half];
      }
      float *o = whole ? output + first * d + h * size : mixed;
      const long o_stride = whole ? d : padded;
      NAME(small)(0, 0, rows, padded, end, scores, columns, whole ? v : values,
                  whole ? stride : padded, o, o_stride);
      for (long r = 0; r < rows; r++) {
        float *to = output + (first + r) * d + h * size;
        const float inverse = 1.0f / (float)totals[r];
        long c = 0;
        for (; c + LANES <= size; c += LANES)
          gstore(to + c, gload(o + r * o_stride + c) * inverse);
        for (; c < size; c++) to[c] = o[r * o_stride + c] * inverse;
      }
    }
  }
}

// `gradient` may be `projections` itself: then every head works on copies, and nobody reads a head's
// columns after they are written.
static void NAME(attention_backward)(const float *projections, const float *output,
                              const float *normalisers, const float *output_gradient,
                              float *gradient, long length, long heads, long shared,
                              long size) {
  const long group = heads / shared, d = heads * size, e = shared * size, stride = d + 2 * e;
  const long padded = NAME(padded)(size), columns = ROUND(length, WIDTH);
  const int whole = padded == size && length < LONG && gradient != projections;
  const long row = whole ? stride : padded, out_row = whole ? d : padded;
  float *keys = ckernels_scratch(
    (size_t)(2 * columns * size + 2 * SPAN * columns + (whole ? 0 : 7 * length * padded)));
  float *values = keys + columns * size, *weights = values + columns * size;
  float *slopes = weights + SPAN * columns, *copies = slopes + SPAN * columns;
  const float scale = 1.0f / __builtin_sqrtf((float)size);
  for (long h = 0; h < heads; h++) {
    // The heads of a group add to the gradient of the keys and values that they share.
    const int opens = h % group == 0, closes = h % group == group - 1;
    const long own = h * size, other = d + h / group * size;
    const float *q = projections + own, *k = projections + other, *v = k + e;
    const float *dy = output_gradient + own;
    float *dq = gradient + own, *dk = gradient + other, *dv = dk + e;
    if (opens) {
      NAME(transpose)(k, stride, keys, columns, length, size);
      NAME(transpose)(v, stride, values, columns, length, size);
    }
    if (!whole) {
      const long area = length * padded;
      NAME(copy_head)(q, stride, copies, padded, length, size);
      if (opens) NAME(copy_head)(k, stride, copies + area, padded, length, size);
      NAME(copy_head)(dy, d, copies + 2 * area, padded, length, size);
      q = copies, k = q + area, dy = q + 2 * area;
      dq = copies + 4 * area, dk = dq + area, dv = dq + 2 * area;
    }
    for (long t = 0; opens && t < length; t++)
      for (long c = 0; c < padded; c += LANES) {
        gstore(dk + t * row + c, (gv)0);
        gstore(dv + t * row + c, (gv)0);
      }
    for (long first = 0; first < length; first += SPAN) {
      const long rows = length - first < SPAN ? length - first : SPAN, end = first + rows;
      const long reach = ROUND(end, WIDTH);
      NAME(small)(0, 0, rows, reach, size, q + first * row, row, keys, columns, weights, columns);
      NAME(small)(0, 0, rows, reach, size, dy + first * out_row, out_row, values, columns, slopes,
                  columns);
      for (long r = 0; r < rows; r++) {
        const long t = first + r;
        const float *o = output + t * d + h * size, *g = output_gradient + t * d + h * size;
        for (long c = 0; c < size; c += LINE) __builtin_prefetch(o + size + c, 0, 3);
        const vf delta = NAME(dot)(o, g, size), shift = -normalisers[h * length + t];
        const vf limit = (float)(t + 1);
        float *w = weights + r * columns, *s = slopes + r * columns;
        for (long j = 0; j < ROUND(end, WIDTH); j += WIDTH) {
          const vf lane = load(NAME(lanes)) + (float)j;
          vf p = vexp(FMA(load(w + j), (vf)scale, shift));
          p = lane < limit ? p : (vf)0;
          store(w + j, p);
          store(s + j, p * ((load(s + j) - delta) * scale));
        }
      }
      NAME(small)(0, 0, rows, padded, end, slopes, columns, k, row, dq + first * row, row);
      NAME(small)(1, 1, end, padded, rows, slopes, columns, q + first * row, row, dk, row);
      NAME(small)(1, 1, end, padded, rows, weights, columns, dy + first * out_row, out_row, dv,
                  row);
    }
    if (!whole)
      for (long part = 0; part < (closes ? 3 : 1); part++) {
        const float *from = part == 0 ? dq : part == 1 ? dk : dv;
        float *to = gradient + (part == 0 ? own : part == 1 ? other : other + e);
        for (long t = 0; t < length; t++, from += padded, to += stride) {
          long c = 0;
          for (; c + LANES <= size; c += LANES) gstore(to + c, gload(from + c));
          for (; c < size; c++) to[c] = from[c];
        }
      }
  }
}

// A cache holds, per head of keys, keys in blocks [16 positions transposed: size, 16], then values
// [capacity, size padded to 16], so that a vector never reaches into a neighbour.
INLINE long NAME(key_floats)(long capacity, long size) { return ROUND(capacity, WIDTH) * size; }

static size_t NAME(cache_size)(long capacity, long shared, long size) {
  return (size_t)(shared * (NAME(key_floats)(capacity, size) + capacity * ROUND(size, WIDTH)));
}

static void NAME(cache_append)(const float *projections, long count, long position, float *cache,
                        long capacity, long heads, long shared, long size) {
  const long d = heads * size, e = shared * size, wide = ROUND(size, WIDTH);
  const long of_keys = NAME(key_floats)(capacity, size), of_head = of_keys + capacity * wide;
  for (long t = 0; t < count; t++)
    for (long h = 0; h < shared; h++) {
      const float *k = projections + t * (d + 2 * e) + d + h * size, *v = k + e;
      const long p = position + t;
      float *keys = cache + h * of_head + p / WIDTH * WIDTH * size + p % WIDTH;
      float *values = cache + h * of_head + of_keys + p * wide;
      for (long c = 0; c < size; c++) keys[c * WIDTH] = k[c];
      for (long c = 0; c < wide; c++) values[c] = c < size ? v[c] : 0;
      // Lanes that wait for a position hold zeros, not what the memory held before.
      if (p % WIDTH == 0)
        for (long c = 0; c < size; c++)
          for (long i = 1; i < WIDTH; i++) keys[c * WIDTH + i] = 0;
    }
}

INLINE void NAME(key_scores)(const int blocks, const float *q, const float *keys, long size,
                             long ahead, float *s) {
  vf a[4];
#pragma unroll
  for (int i = 0; i < blocks; i++) a[i] = 0;
  for (long c = 0; c < size; c++)
#pragma unroll
    for (int i = 0; i < blocks; i++) {
      const float *k = keys + (i * size + c) * WIDTH;
      __builtin_prefetch(k + ahead, 0, 2);
      a[i] = FMA((vf)q[c], load(k), a[i]);
    }
#pragma unroll
  for (int i = 0; i < blocks; i++) store(s + i * WIDTH, a[i]);
}

// Σ weights·values for a few columns of 16 at a time, each a chain in order of position.
INLINE void NAME(mix)(const int chains, const float *const *weights, const float *const *values,
                      long wide, long positions, long ahead, vf *mixed) {
  vf a[4];
#pragma unroll
  for (int i = 0; i < chains; i++) a[i] = 0;
  for (long j = 0; j < positions; j++)
#pragma unroll
    for (int i = 0; i < chains; i++) {
      __builtin_prefetch(values[i] + j * wide + ahead, 0, 2);
      a[i] = FMA((vf)weights[i][j], load(values[i] + j * wide), a[i]);
    }
#pragma unroll
  for (int i = 0; i < chains; i++) mixed[i] = a[i];
}

// `ahead`: floats from here to the cache that is read next. What is read next comes near meanwhile: values
// with the keys, the next cache's keys with the values, so that a core's cache holds one sequence, not two.
static void NAME(cache_attention)(const float *query, const float *cache, long capacity,
                                  long positions, float *output, long heads, long shared,
                                  long size, long ahead) {
  const long group = heads / shared, wide = ROUND(size, WIDTH), of_keys = NAME(key_floats)(capacity, size);
  const long of_head = of_keys + capacity * wide, blocks = ROUND(positions, WIDTH) / WIDTH;
  const float scale = 1.0f / __builtin_sqrtf((float)size);
  float *scores = ckernels_scratch((size_t)(heads * (blocks * WIDTH + 1)));
  float *inverses = scores + heads * blocks * WIDTH;
  for (long h = 0; h < heads; h++) {
    const float *q = query + h * size, *keys = cache + h / group * of_head;
    float *s = scores + h * blocks * WIDTH;
    long b = 0;
    for (; b + 4 <= blocks; b += 4)
      NAME(key_scores)(4, q, keys + b * WIDTH * size, size, of_keys, s + b * WIDTH);
    if (blocks - b == 3) NAME(key_scores)(3, q, keys + b * WIDTH * size, size, of_keys, s + b * WIDTH);
    if (blocks - b == 2) NAME(key_scores)(2, q, keys + b * WIDTH * size, size, of_keys, s + b * WIDTH);
    if (blocks - b == 1) NAME(key_scores)(1, q, keys + b * WIDTH * size, size, of_keys, s + b * WIDTH);
  }
  for (long h = 0; h < heads; h++) {
    float top;
    inverses[h] = 1.0f / NAME(soften)(scores + h * blocks * WIDTH, positions, scale, &top);
  }
  // One chain alone would wait for each of its additions: four at a time, over heads and columns.
  const long vectors = wide / WIDTH, chains = heads * vectors;
  for (long first = 0; first < chains; first += 4) {
    const float *weights[4], *values[4];
    vf mixed[4];
    const long count = chains - first < 4 ? chains - first : 4;
    for (long i = 0; i < 4; i++) {
      const long chain = first + (i < count ? i : 0), h = chain / vectors;
      weights[i] = scores + h * blocks * WIDTH;
      values[i] = cache + h / group * of_head + of_keys + chain % vectors * WIDTH;
    }
    if (count == 1) NAME(mix)(1, weights, values, wide, positions, ahead - of_keys, mixed);
    else NAME(mix)(4, weights, values, wide, positions, ahead - of_keys, mixed);
    for (long i = 0; i < count; i++) {
      const long h = (first + i) / vectors, c = (first + i) % vectors * WIDTH;
      const vf v = mixed[i] * inverses[h];
      if (c + WIDTH <= size) store(output + h * size + c, v);
      else store_some(output + h * size + c, v, size - c);
    }
  }
}

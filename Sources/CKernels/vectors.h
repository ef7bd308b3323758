// Vectors of fixed width, the same in every build of the kernels.
//
// A kernel file is compiled once per instruction set: the including file defines ISA_NAME, LANES
// (floats of one native register) and HAS_FMA. Reductions always run in 16 lanes and fold in one
// order, and products add in the order of their index, so AVX2 and AVX-512 give equal bits; the
// baseline has no fused multiply-add and rounds once more.

#include <stddef.h>
#include <stdint.h>

#pragma STDC FP_CONTRACT OFF
#pragma clang diagnostic ignored "-Wpsabi"

#define INLINE static inline __attribute__((always_inline, unused))
#define JOIN_(a, b) a##_##b
#define JOIN(a, b) JOIN_(a, b)
#define NAME(name) JOIN(name, ISA_NAME)

// Memory of the calling thread, grown to what its largest call needed and freed with the thread.
// Not kept in thread-local arrays: those would count against the stack of every thread.
float *ckernels_scratch(size_t floats);

#define WIDTH 16 // lanes of every reduction

typedef float vf __attribute__((ext_vector_type(WIDTH)));
typedef int32_t vi __attribute__((ext_vector_type(WIDTH)));
typedef double vd __attribute__((ext_vector_type(WIDTH)));
typedef float gv __attribute__((ext_vector_type(LANES))); // one native register

#if HAS_FMA
#define FMA(a, b, c) __builtin_elementwise_fma(a, b, c)
#else
#define FMA(a, b, c) ((a) * (b) + (c))
#endif

INLINE vf load(const float *p) {
  vf v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}

INLINE void store(float *p, vf v) { __builtin_memcpy(p, &v, sizeof v); }

// The first n of 16 floats, the others as given.
INLINE vf load_some(const float *p, long n, float other) {
  float t[WIDTH];
  for (int i = 0; i < WIDTH; i++) t[i] = i < n ? p[i] : other;
  return load(t);
}

INLINE void store_some(float *p, vf v, long n) {
  float t[WIDTH];
  store(t, v);
  for (int i = 0; i < WIDTH; i++)
    if (i < n) p[i] = t[i];
}

INLINE gv gload(const float *p) {
  gv v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}

INLINE void gstore(float *p, gv v) { __builtin_memcpy(p, &v, sizeof v); }

INLINE vf maximum(vf a, vf b) { return a > b ? a : b; }

// Folds 16 lanes: halves onto each other, four times.
INLINE float sum(vf v) {
  typedef float v8 __attribute__((ext_vector_type(8)));
  typedef float v4 __attribute__((ext_vector_type(4)));
  v8 a = v.lo + v.hi;
  v4 b = a.lo + a.hi;
  return (b.x + b.z) + (b.y + b.w);
}

INLINE float largest(vf v) {
  typedef float v8 __attribute__((ext_vector_type(8)));
  typedef float v4 __attribute__((ext_vector_type(4)));
  const v8 a = v.lo > v.hi ? v.lo : v.hi;
  const v4 b = a.lo > a.hi ? a.lo : a.hi;
  const float c = b.x > b.z ? b.x : b.z, d = b.y > b.w ? b.y : b.w;
  return c > d ? c : d;
}

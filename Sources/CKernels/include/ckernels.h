#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>

// Vector kernels, built once per instruction set; a table holds one build.
//
// Sizes are in floats and never negative. Matrices are row-major, `ld…` floats from row to row.
// What each does is said where Swift calls it, in the target Kernels.

typedef struct {
  // C = op(A)·op(B) + (C if keeps, else bias in every row, else 0).
  void (*product)(int transpose_a, int transpose_b, long m, long n, long k, const float *a,
                  long lda, const float *b, long ldb, const float *bias, int keeps, float *c,
                  long ldc);
  long (*packed_size)(long n, long k);
  void (*pack_all)(int transposed, long n, long k, const float *b, long ldb, float *packed);
  void (*product_packed)(long m, long n, long k, const float *a, long lda, const float *packed,
                         const float *bias, int keeps, float *c, long ldc, long left, long right);

  void (*add)(const float *a, const float *b, float *c, long n);
  void (*add_bias)(const float *a, const float *bias, float *c, long rows, long n);
  void (*add_scaled)(const float *x, float factor, float *y, long n);
  void (*scale)(float *x, float factor, long n);
  void (*sum_columns)(const float *a, long rows, long n, float *sums);
  float (*dot)(const float *a, const float *b, long n);
  double (*sum_of_squares)(const float *x, long n);

  void (*layer_norm)(const float *x, const float *scale, const float *shift, float *y,
                     float *means, float *inverses, long rows, long n, float epsilon);
  void (*layer_norm_backward)(const float *dy, const float *x, const float *scale,
                              const float *means, const float *inverses, const float *skip,
                              float *dx, float *scale_sums, float *shift_sums, long rows, long n);
  void (*rms_norm)(const float *x, const float *scale, float *y, float *inverses, long rows, long n,
                   float epsilon);
  void (*rms_norm_backward)(const float *dy, const float *x, const float *scale,
                            const float *inverses, const float *skip, float *dx,
                            float *scale_sums, long rows, long n);
  void (*bias_gelu)(float *h, const float *bias, float *y, long rows, long n);
  void (*gelu_backward)(const float *h, const float *dy, float *dx, long n);

  void (*swiglu)(const float *h, float *y, long rows, long n);
  void (*swiglu_backward)(const float *h, const float *dy, float *dh, long rows, long n);
  void (*rotate)(float *x, long stride, long rows, long heads, long size, const float *turns,
                 float direction);

  // `shared` heads of keys and values, each for heads/shared heads.
  void (*attention)(const float *projections, float *output, float *normalisers, long length,
                    long heads, long shared, long size);
  void (*attention_backward)(const float *projections, const float *output,
                             const float *normalisers, const float *output_gradient,
                             float *gradient, long length, long heads, long shared, long size);
  size_t (*cache_size)(long capacity, long shared, long size);
  void (*cache_append)(const float *projections, long count, long position, float *cache,
                       long capacity, long heads, long shared, long size);
  void (*cache_attention)(const float *query, const float *cache, long capacity, long positions,
                          float *output, long heads, long shared, long size, long ahead);

  // result: log-probability, entropy, log of the normaliser.
  void (*log_softmax)(const float *x, long n, float inverse, long token, float *result);
  void (*log_softmax_backward)(float *x, long n, float inverse, long token, float normaliser,
                               float entropy, float a, float b);
  double (*divergence)(const float *p, float normaliser_p, const float *q, float normaliser_q,
                       long count);
  long (*sample)(const float *x, long n, float inverse, double uniform, float *log_probability);
  long (*likeliest)(const float *x, long n);

  void (*adamw)(float *parameters, const float *gradient, float *first, float *second, long n,
                float keep, float rest1, float beta2, float rest2, float size, float root,
                float epsilon, float gradient_scale);

  // e^x and 1/(1 + e^-x), for tests of their error.
  void (*exponential)(const float *x, float *y, long n);
  void (*sigmoid)(const float *x, float *y, long n);
} ckernels_t;

enum { CKERNELS_BASE = 0, CKERNELS_AVX2 = 1, CKERNELS_AVX512 = 2 };

// The table of a build, or null when this CPU or this architecture cannot run it.
const ckernels_t *ckernels_table(int set);

// The widest build that this CPU can run.
int ckernels_widest(void);

// Tells the CPU that this thread is waiting in a loop.
void ckernels_pause(void);

#endif

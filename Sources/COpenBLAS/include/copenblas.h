#ifndef COPENBLAS_H
#define COPENBLAS_H

// The door to OpenBLAS, which is opened at run time and never linked.
// docs: the loader prefers the serial build, takes the pthread build with one thread, and refuses
// the OpenMP build, which ignores the number of threads it is given.

enum {
  COPENBLAS_OK = 0,
  COPENBLAS_MISSING = 1,   // no library could be opened
  COPENBLAS_OPENMP = 2,    // only an OpenMP build was found
  COPENBLAS_INCOMPLETE = 3 // a library without the functions that are needed
};

// Opens the library once; later calls return the first call's result.
// coretype: value for OPENBLAS_CORETYPE, or null to choose by CPU feature; a value that the user
// has set in the environment wins over a choice by feature.
int copenblas_load(const char *coretype);

const char *copenblas_path(void);     // file that was opened, or ""
const char *copenblas_config(void);   // "OpenBLAS 0.3.21 DYNAMIC_ARCH ...", or ""
const char *copenblas_core(void);     // "SkylakeX", "Haswell", ..., or ""
const char *copenblas_error(void);    // what the dynamic linker said, or ""
int copenblas_parallel(void);         // 0 serial, 1 pthread, 2 OpenMP, -1 unknown
int copenblas_core_was_forced(void);  // 1 when the user's OPENBLAS_CORETYPE is in force

// Row-major C = alpha·op(A)·op(B) + beta·C. Only after a successful load.
void copenblas_sgemm(int transpose_a, int transpose_b, int m, int n, int k, float alpha,
                     const float *a, int lda, const float *b, int ldb, float beta, float *c,
                     int ldc);

// Row-major y = alpha·op(A)·x + beta·y for A [rows, columns]. Only after a successful load.
void copenblas_sgemv(int transpose, int rows, int columns, float alpha, const float *a, int lda,
                     const float *x, float beta, float *y);

#endif

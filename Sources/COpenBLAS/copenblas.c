#define _GNU_SOURCE
#include "copenblas.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void (*sgemm_t)(int, int, int, int, int, int, float, const float *, int, const float *,
                        int, float, float *, int);
typedef void (*sgemv_t)(int, int, int, int, float, const float *, int, const float *, int, float,
                        float *, int);

enum { ROW_MAJOR = 101, PLAIN = 111, TRANSPOSED = 112 };

static struct {
  int result, forced;
  char path[512], error[512], wanted[64];
  sgemm_t sgemm;
  sgemv_t sgemv;
  char *(*core)(void);
  char *(*config)(void);
  int (*parallel)(void);
  void (*set_threads)(int);
} blas;

// Debian's folders first: there the serial build stands beside the others.
static const char *const candidates[] = {
#if defined(__x86_64__)
  "/usr/lib/x86_64-linux-gnu/openblas-serial/libopenblas.so.0",
  "/usr/lib/x86_64-linux-gnu/openblas-pthread/libopenblas.so.0",
#elif defined(__aarch64__)
  "/usr/lib/aarch64-linux-gnu/openblas-serial/libopenblas.so.0",
  "/usr/lib/aarch64-linux-gnu/openblas-pthread/libopenblas.so.0",
#endif
  "libopenblas.so.0",
  "libopenblas.so",
};

// The fastest kernels of OpenBLAS 0.3.21 for what this CPU can do, whatever its model number:
// a library older than the CPU would fall back to SSE3 kernels, five times slower.
static const char *core_by_feature(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("x86-64-v4")) return "SkylakeX";
  if (__builtin_cpu_supports("x86-64-v3")) return __builtin_cpu_is("amd") ? "Zen" : "Haswell";
#endif
  return NULL;
}

static void close_library(void *handle) {
  blas.sgemm = NULL;
  blas.sgemv = NULL;
  blas.core = blas.config = NULL;
  blas.parallel = NULL;
  dlclose(handle);
}

static int open_library(const char *path) {
  void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!handle) {
    const char *message = dlerror();
    if (!blas.error[0] && message) snprintf(blas.error, sizeof blas.error, "%s", message);
    return COPENBLAS_MISSING;
  }
  blas.sgemm = (sgemm_t)dlsym(handle, "cblas_sgemm");
  blas.sgemv = (sgemv_t)dlsym(handle, "cblas_sgemv");
  blas.core = (char *(*)(void))dlsym(handle, "openblas_get_corename");
  blas.config = (char *(*)(void))dlsym(handle, "openblas_get_config");
  blas.parallel = (int (*)(void))dlsym(handle, "openblas_get_parallel");
  blas.set_threads = (void (*)(int))dlsym(handle, "openblas_set_num_threads");
  if (!blas.sgemm || !blas.sgemv || !blas.core || !blas.config || !blas.parallel) {
    close_library(handle);
    return COPENBLAS_INCOMPLETE;
  }
  if (blas.parallel() == 2) {
    close_library(handle);
    return COPENBLAS_OPENMP;
  }
  if (blas.set_threads) blas.set_threads(1);
  Dl_info info;
  if (dladdr((void *)blas.sgemm, &info) && info.dli_fname) path = info.dli_fname;
  snprintf(blas.path, sizeof blas.path, "%s", path);
  return COPENBLAS_OK;
}

static void load(void) {
  const char *users = getenv("OPENBLAS_CORETYPE");
  blas.forced = users && users[0];
  // The library reads the variable once, while it is opened.
  if (blas.wanted[0]) {
    blas.forced = 0;
    setenv("OPENBLAS_CORETYPE", blas.wanted, 1);
  } else if (!blas.forced) {
    const char *core = core_by_feature();
    if (core) setenv("OPENBLAS_CORETYPE", core, 1);
  }
  setenv("OPENBLAS_NUM_THREADS", "1", 1);
  blas.result = COPENBLAS_MISSING;
  for (size_t i = 0; i < sizeof candidates / sizeof *candidates; i++) {
    int result = open_library(candidates[i]);
    if (result == COPENBLAS_OK || blas.result == COPENBLAS_MISSING) blas.result = result;
    if (result == COPENBLAS_OK) break;
  }
  // Programs that we start shall decide for themselves.
  if (!blas.forced) {
    if (users) setenv("OPENBLAS_CORETYPE", users, 1);
    else unsetenv("OPENBLAS_CORETYPE");
  }
}

int copenblas_load(const char *coretype) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&lock);
  if (coretype && !blas.sgemm) snprintf(blas.wanted, sizeof blas.wanted, "%s", coretype);
  pthread_once(&once, load);
  pthread_mutex_unlock(&lock);
  return blas.result;
}

const char *copenblas_path(void) { return blas.path; }
const char *copenblas_config(void) { return blas.config ? blas.config() : ""; }
const char *copenblas_core(void) { return blas.core ? blas.core() : ""; }
const char *copenblas_error(void) { return blas.error; }
int copenblas_parallel(void) { return blas.parallel ? blas.parallel() : -1; }
int copenblas_core_was_forced(void) { return blas.forced; }

void copenblas_sgemm(int transpose_a, int transpose_b, int m, int n, int k, float alpha,
                     const float *a, int lda, const float *b, int ldb, float beta, float *c,
                     int ldc) {
  blas.sgemm(ROW_MAJOR, transpose_a ? TRANSPOSED : PLAIN, transpose_b ? TRANSPOSED : PLAIN, m, n,
             k, alpha, a, lda, b, ldb, beta, c, ldc);
}

void copenblas_sgemv(int transpose, int rows, int columns, float alpha, const float *a, int lda,
                     const float *x, float beta, float *y) {
  blas.sgemv(ROW_MAJOR, transpose ? TRANSPOSED : PLAIN, rows, columns, alpha, a, lda, x, 1, beta,
             y, 1);
}

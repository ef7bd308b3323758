#include "ckernels.h"

#include <pthread.h>
#include <stdlib.h>

extern const ckernels_t ckernels_base;
#if defined(__x86_64__)
extern const ckernels_t ckernels_avx2, ckernels_avx512;
#endif

// Dispatch by hand and not by target_clones: the loader would resolve clones before the thread
// sanitizer is ready, and tests could not choose.
const ckernels_t *ckernels_table(int set) {
  if (set > ckernels_widest()) return NULL;
  switch (set) {
    case CKERNELS_BASE: return &ckernels_base;
#if defined(__x86_64__)
    case CKERNELS_AVX2: return &ckernels_avx2;
    case CKERNELS_AVX512: return &ckernels_avx512;
#endif
    default: return NULL;
  }
}

int ckernels_widest(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("x86-64-v4")) return CKERNELS_AVX512;
  if (__builtin_cpu_supports("x86-64-v3")) return CKERNELS_AVX2;
#endif
  return CKERNELS_BASE;
}

void ckernels_pause(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

float *ckernels_scratch(size_t floats);

static pthread_key_t scratch_key;
static pthread_once_t scratch_once = PTHREAD_ONCE_INIT;
static _Thread_local struct {
  float *memory;
  size_t count;
} scratch;

static void make_scratch_key(void) { pthread_key_create(&scratch_key, free); }

float *ckernels_scratch(size_t floats) {
  if (floats > scratch.count) {
    pthread_once(&scratch_once, make_scratch_key);
    free(scratch.memory);
    const size_t count = (floats + 4095) / 4096 * 4096;
    scratch.memory = aligned_alloc(64, count * sizeof(float));
    if (!scratch.memory) abort();
    scratch.count = count;
    pthread_setspecific(scratch_key, scratch.memory);
  }
  return scratch.memory;
}

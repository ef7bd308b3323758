#include "callocations.h"

#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CANNOT_COUNT 1
#endif
#endif
#if !defined(__GLIBC__) && !defined(CANNOT_COUNT)
#define CANNOT_COUNT 1
#endif

static atomic_int counting;
static atomic_long calls;
static atomic_long bytes;

#ifndef CANNOT_COUNT

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static inline void count_call(size_t size) {
  if (atomic_load_explicit(&counting, memory_order_relaxed)) {
    atomic_fetch_add_explicit(&calls, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&bytes, (long)size, memory_order_relaxed);
  }
}

void *malloc(size_t size) {
  count_call(size);
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  count_call(count * size);
  return __libc_calloc(count, size);
}

void *realloc(void *memory, size_t size) {
  count_call(size);
  return __libc_realloc(memory, size);
}

void *memalign(size_t alignment, size_t size) {
  count_call(size);
  return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  count_call(size);
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  if (alignment % sizeof(void *) != 0 || (alignment & (alignment - 1)) != 0 || alignment == 0)
    return EINVAL;
  count_call(size);
  void *result = __libc_memalign(alignment, size);
  if (!result) return ENOMEM;
  *memory = result;
  return 0;
}

int callocations_available(void) { return 1; }

#else

int callocations_available(void) { return 0; }

#endif

void callocations_start(void) {
  atomic_store(&calls, 0);
  atomic_store(&bytes, 0);
  atomic_store(&counting, 1);
}

long callocations_stop(void) {
  atomic_store(&counting, 0);
  return atomic_load(&calls);
}

long callocations_bytes(void) { return atomic_load(&bytes); }

#include "cpool.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>

#include "ckernels.h"

enum { SLOTS = 64, PATIENCE = 1200 }; // looks around before a thread sleeps, some 50 µs
enum { FREE, TAKEN, OPEN };

typedef struct {
  _Alignas(128) atomic_int state;
  atomic_int users; // threads other than the owner that may touch the job
  atomic_long next, count;
  atomic_ulong age; // jobs opened earlier have a smaller one
  void (*body)(void *, long);
  void *context;
} job_t;

struct cpool {
  int helpers, width;
  _Alignas(128) _Atomic uint64_t open; // bit i: job i may have a piece to give
  atomic_int busy;                     // threads that work, sleeping ones not counted
  _Alignas(128) atomic_int sleepers;
  atomic_int stops;
  atomic_ulong clock;
  pthread_mutex_t lock;
  pthread_cond_t changed;
  job_t jobs[SLOTS];
  pthread_t threads[];
};

// How deep this thread is in work that counts as busy.
static _Thread_local int depth;

static void wake_sleepers(cpool_t *pool) {
  if (atomic_load(&pool->sleepers) == 0) return;
  pthread_mutex_lock(&pool->lock);
  pthread_cond_broadcast(&pool->changed);
  pthread_mutex_unlock(&pool->lock);
}

static void run_pieces(cpool_t *pool, int slot) {
  job_t *job = &pool->jobs[slot];
  const long count = atomic_load_explicit(&job->count, memory_order_relaxed);
  for (;;) {
    const long index = atomic_fetch_add_explicit(&job->next, 1, memory_order_relaxed);
    if (index >= count) break;
    if (index + 1 == count) atomic_fetch_and(&pool->open, ~(UINT64_C(1) << slot));
    job->body(job->context, index);
  }
}

// The oldest open job that is younger than `age`, or -1.
static int oldest_job(cpool_t *pool, unsigned long age) {
  uint64_t open = atomic_load(&pool->open);
  int best = -1;
  unsigned long oldest = 0;
  for (; open; open &= open - 1) {
    const int i = __builtin_ctzll(open);
    const unsigned long a = atomic_load_explicit(&pool->jobs[i].age, memory_order_relaxed);
    if (a > age && (best < 0 || a < oldest)) best = i, oldest = a;
  }
  return best;
}

// Takes one of the `width` seats of threads that work; 0 when all are taken.
static int sit(cpool_t *pool) {
  if (atomic_fetch_add(&pool->busy, 1) < pool->width) return 1;
  atomic_fetch_sub(&pool->busy, 1);
  return 0;
}

static void rise(cpool_t *pool) {
  atomic_fetch_sub(&pool->busy, 1);
  if (atomic_load(&pool->open)) wake_sleepers(pool);
}

// Works on a job that is younger than `age`; 0 when there is none or too many threads work.
static int help(cpool_t *pool, unsigned long age) {
  const int best = oldest_job(pool, age);
  if (best < 0) return 0;
  if (depth == 0 && (atomic_load(&pool->busy) >= pool->width || !sit(pool))) return 0;
  job_t *job = &pool->jobs[best];
  depth++;
  // Announced first, looked at second: the owner closes first and counts users second.
  atomic_fetch_add(&job->users, 1);
  if (atomic_load(&job->state) == OPEN) run_pieces(pool, best);
  if (atomic_fetch_sub(&job->users, 1) == 1 && atomic_load(&job->state) != OPEN)
    wake_sleepers(pool);
  if (--depth == 0) rise(pool);
  return 1;
}

// Helps until done(context): in a loop for a while, then asleep.
static void help_until(cpool_t *pool, unsigned long age, int (*done)(void *), void *context) {
  int tries = 0;
  while (!done(context)) {
    if (help(pool, age)) {
      tries = 0;
    } else if (tries++ < PATIENCE) {
      ckernels_pause();
    } else {
      // A sleeping thread leaves its seat to others.
      if (depth > 0) rise(pool);
      pthread_mutex_lock(&pool->lock);
      atomic_fetch_add(&pool->sleepers, 1);
      // Who changes something looks for sleepers afterwards, so one of the two sees the other.
      while (!done(context) &&
             (oldest_job(pool, age) < 0 || atomic_load(&pool->busy) >= pool->width))
        pthread_cond_wait(&pool->changed, &pool->lock);
      atomic_fetch_sub(&pool->sleepers, 1);
      pthread_mutex_unlock(&pool->lock);
      if (depth > 0) atomic_fetch_add(&pool->busy, 1);
      tries = 0;
    }
  }
}

static int pool_stops(void *pool) { return atomic_load(&((cpool_t *)pool)->stops); }

static void *helper(void *context) {
  cpool_t *pool = context;
  help_until(pool, 0, pool_stops, pool);
  return NULL;
}

cpool_t *cpool_create(int threads) {
  const int helpers = threads > 1 ? threads - 1 : 0;
  const size_t size = sizeof(cpool_t) + (size_t)helpers * sizeof(pthread_t);
  cpool_t *pool = aligned_alloc(128, (size + 127) / 128 * 128);
  if (!pool) abort();
  __builtin_memset(pool, 0, size);
  pool->width = threads;
  atomic_store(&pool->clock, 1);
  pthread_mutex_init(&pool->lock, NULL);
  pthread_cond_init(&pool->changed, NULL);
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 8 << 20);
  for (int i = 0; i < helpers; i++)
    if (pthread_create(&pool->threads[pool->helpers], &attributes, helper, pool) == 0)
      pool->helpers++;
  pthread_attr_destroy(&attributes);
  return pool;
}

void cpool_destroy(cpool_t *pool) {
  pthread_mutex_lock(&pool->lock);
  atomic_store(&pool->stops, 1);
  pthread_cond_broadcast(&pool->changed);
  pthread_mutex_unlock(&pool->lock);
  for (int i = 0; i < pool->helpers; i++) pthread_join(pool->threads[i], NULL);
  pthread_cond_destroy(&pool->changed);
  pthread_mutex_destroy(&pool->lock);
  free(pool);
}

static int job_is_left(void *job) { return atomic_load(&((job_t *)job)->users) == 0; }

void cpool_run(cpool_t *pool, long count, void (*body)(void *, long), void *context) {
  int slot = SLOTS;
  if (count > 1 && pool->helpers > 0) {
    for (slot = 0; slot < SLOTS; slot++) {
      int expected = FREE;
      if (atomic_load_explicit(&pool->jobs[slot].state, memory_order_relaxed) == FREE &&
          atomic_compare_exchange_strong(&pool->jobs[slot].state, &expected, TAKEN))
        break;
    }
  }
  if (slot == SLOTS) {
    for (long i = 0; i < count; i++) body(context, i);
    return;
  }
  job_t *job = &pool->jobs[slot];
  job->body = body;
  job->context = context;
  atomic_store(&job->next, 0);
  atomic_store(&job->count, count);
  const unsigned long age = atomic_fetch_add(&pool->clock, 1);
  atomic_store(&job->age, age);
  atomic_store(&job->state, OPEN);
  atomic_fetch_or(&pool->open, UINT64_C(1) << slot);
  cpool_sit(pool);
  if (atomic_load(&pool->busy) < pool->width) wake_sleepers(pool);
  run_pieces(pool, slot);
  atomic_fetch_and(&pool->open, ~(UINT64_C(1) << slot));
  atomic_store(&job->state, TAKEN);
  // Others still work on pieces of this job; help with what those may have opened meanwhile.
  if (!job_is_left(job)) help_until(pool, age, job_is_left, job);
  atomic_store(&job->state, FREE);
  cpool_rise(pool);
}

void cpool_sit(cpool_t *pool) {
  if (depth++ == 0) atomic_fetch_add(&pool->busy, 1);
}

void cpool_rise(cpool_t *pool) {
  if (--depth == 0) rise(pool);
}

#ifndef CPOOL_H
#define CPOOL_H

// Threads that share out the pieces of jobs. A caller always works on its own job; threads without
// work help, first with the oldest job, which has the largest pieces.

typedef struct cpool cpool_t;

// A pool of `threads` - 1 helpers. They wait in a short loop for more work, then sleep.
cpool_t *cpool_create(int threads);

// Ends the helpers. No job may be running.
void cpool_destroy(cpool_t *pool);

// Runs body(context, i) once for each i below count; returns when all are done.
void cpool_run(cpool_t *pool, long count, void (*body)(void *context, long index), void *context);

// Makes the calling thread one of the threads that work until `cpool_rise`, so that helpers leave
// its core alone. The two must pair up on one thread.
void cpool_sit(cpool_t *pool);
void cpool_rise(cpool_t *pool);

#endif

#pragma once
#include <stddef.h>

/* The door to gnuplot. A script is written with gnuplot-iostream and then run by the gnuplot
   program in a process of its own, so that its errors are seen. Nothing here throws or aborts;
   `error` receives a zero-terminated sentence, cut to `capacity` bytes. */

#ifdef __cplusplus
extern "C" {
#endif

/* Writes `length` bytes of commands to the file at `path`. Returns 0, or -1 with `error`. */
int exp_gnuplot_write(
    const char *path, const char *script, size_t length, char *error, size_t capacity);

/* Runs `program` on `script`, then in the same process on `second` unless that is null, and writes
   its standard output to the file `output`. Returns gnuplot's exit status, 128 + signal, or -1 when it
   could not be started; `error` then holds what it said. */
int exp_gnuplot_run(
    const char *program, const char *script, const char *second, const char *output, char *error,
    size_t capacity);

#ifdef __cplusplus
}
#endif

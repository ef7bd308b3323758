#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

// Counts calls of the malloc family in the whole process, libraries included.
//
// The functions are defined here over glibc's own, so that linking this target is enough. Under a
// sanitizer, or with another C library, nothing is counted.

// 1 where calls can be counted.
int callocations_available(void);

// Starts counting from 0.
void callocations_start(void);

// Stops, and returns the number of calls since the start.
long callocations_stop(void);

// Bytes asked for between the last start and stop.
long callocations_bytes(void);

#endif

/* The door to zlib: gzip files of preferences are read through it. */
#include <zlib.h>

#if defined(__x86_64__)
#define ISA_NAME avx512
#define LANES 16
#define HAS_FMA 1
#pragma clang attribute push( \
  __attribute__((target("avx512f,avx512bw,avx512cd,avx512dq,avx512vl,avx2,fma,bmi,bmi2"))), \
  apply_to = function)
#include "kernels.h"
#pragma clang attribute pop
#endif

#if defined(__x86_64__)
#define ISA_NAME avx2
#define LANES 8
#define HAS_FMA 1
#pragma clang attribute push(__attribute__((target("avx2,fma,bmi,bmi2"))), apply_to = function)
#include "kernels.h"
#pragma clang attribute pop
#endif

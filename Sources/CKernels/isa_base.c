#define ISA_NAME base
#define LANES 4
#define HAS_FMA 0
#include "kernels.h"

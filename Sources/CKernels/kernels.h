#include "vectors.h"
#include "elementary.h"
#include "tile.h"
#include "strips.h"
#include "pack.h"
#include "few.h"
#include "laid.h"
#include "product.h"
#include "rows.h"
#include "norms.h"
#include "attention.h"
#include "activations.h"
#include "rotation.h"
#include "logits.h"
#include "optimizer.h"

static void NAME(exponential)(const float *x, float *y, long n) { EACH_VECTOR(n, PUT(y, vexp(AT(x)))) }
static void NAME(sigmoid)(const float *x, float *y, long n) { EACH_VECTOR(n, PUT(y, vsigmoid(AT(x)))) }

#include "ckernels.h"

const ckernels_t NAME(ckernels) = {
  .product = NAME(product),
  .packed_size = NAME(packed_size),
  .pack_all = NAME(pack_all),
  .product_packed = NAME(product_packed),
  .add = NAME(add),
  .add_bias = NAME(add_bias),
  .add_scaled = NAME(add_scaled),
  .scale = NAME(scale),
  .sum_columns = NAME(sum_columns),
  .dot = NAME(dot),
  .sum_of_squares = NAME(sum_of_squares),
  .layer_norm = NAME(layer_norm),
  .layer_norm_backward = NAME(layer_norm_backward),
  .rms_norm = NAME(rms_norm),
  .rms_norm_backward = NAME(rms_norm_backward),
  .bias_gelu = NAME(bias_gelu),
  .gelu_backward = NAME(gelu_backward),
  .swiglu = NAME(swiglu),
  .swiglu_backward = NAME(swiglu_backward),
  .rotate = NAME(rotate),
  .attention = NAME(attention),
  .attention_backward = NAME(attention_backward),
  .cache_size = NAME(cache_size),
  .cache_append = NAME(cache_append),
  .cache_attention = NAME(cache_attention),
  .log_softmax = NAME(log_softmax),
  .log_softmax_backward = NAME(log_softmax_backward),
  .divergence = NAME(divergence),
  .sample = NAME(sample),
  .likeliest = NAME(likeliest),
  .adamw = NAME(adamw),
  .exponential = NAME(exponential),
  .sigmoid = NAME(sigmoid),
};

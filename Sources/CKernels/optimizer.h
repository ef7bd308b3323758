// AdamW, element by element, in PyTorch's order of rounding.

static void NAME(adamw)(float *parameters, const float *gradient, float *first, float *second, long n,
                 float keep, float rest1, float beta2, float rest2, float size, float root,
                 float epsilon, float gradient_scale) {
  EACH_VECTOR(n, {
    const vf g = AT(gradient) * gradient_scale;
    const vf m = FMA(g - AT(first), (vf)rest1, AT(first));
    const vf v = FMA(rest2 * g, g, AT(second) * beta2);
    PUT(first, m)
    PUT(second, v)
    const vf d = __builtin_elementwise_sqrt(v) / root + epsilon;
    PUT(parameters, FMA(m / d, (vf)-size, AT(parameters) * keep))
  })
}

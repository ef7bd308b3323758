import CKernels

/// Causal self-attention of one sequence, all heads.
///
/// output = softmax(Q·Kᵀ/√size)·V with position i attending to positions ≤ i; Vaswani et al. 2017,
/// equation 1. Scores exist for a few rows at a time.
///
/// `projections` `[length, (heads + 2·shared)·size]` holds queries, keys and values side by side;
/// `output` `[length, heads·size]`; `normalisers` takes `length·heads` floats for the way back.
/// `shared` divides `heads`: each key and value serves a group of heads (Ainslie et al. 2023); nil
/// gives every head its own.
package func causalAttention(
  _ projections: Floats, _ output: MutableFloats, _ normalisers: MutableFloats, _ length: Int,
  _ heads: Int, _ size: Int, shared: Int? = nil
) {
  kernels.attention(projections, output, normalisers, length, heads, shared ?? heads, size)
}

/// The gradient of `causalAttention` with respect to its projections.
///
/// `output` and `normalisers` are what the forward pass gave, `outputGradient`
/// `[length, heads·size]`; `gradient`, shaped like `projections`, is overwritten and may be
/// `projections` itself.
package func causalAttentionBackward(
  _ projections: Floats, _ output: Floats, _ normalisers: Floats, _ outputGradient: Floats,
  _ gradient: MutableFloats, _ length: Int, _ heads: Int, _ size: Int, shared: Int? = nil
) {
  kernels.attention_backward(
    projections, output, normalisers, outputGradient, gradient, length, heads, shared ?? heads,
    size)
}

import Learning

/// Moments of what a mask selects, and whitening.
struct WhitenCases: GoldenKind {
  static let kinds = ["whiten", "masked_moments"]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let file = try item.content.get()
    if item.kind == "masked_moments" { return try peer(file, item.tolerance(or: 1e-5)) }
    return try file["cases"].list.flatMap { try rows($0, item.tolerance(or: 1e-9)) }
  }

  private func rows(_ golden: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    let masks = try golden["mask"].list.map { try $0.flags }
    func own(_ name: String) throws -> [Double] {
      zip(try golden[name].rows, masks).flatMap { row, mask in
        zip(row, mask).filter(\.1).map(\.0)
      }
    }
    let values = try own("values")
    let moments = Moments(values)
    let perRow = try zip(golden["values"].rows, masks).map { row, mask in
      Moments(zip(row, mask).filter(\.1).map(\.0)).mean
    }
    return try differences("mean", moments.mean, golden["mean"].number, within: tolerance)
      // The recorded variance has Bessel's factor in single precision.
      + differences(
        "var_unbiased", moments.whiteningVariance, golden["var_unbiased"].number, within: tolerance)
      + differences(
        "var_biased", moments.populationVariance, golden["var_biased"].number, within: tolerance)
      + differences("row_mean", perRow, golden["row_mean"].numbers, within: tolerance)
      + differences("whitened", whitened(values), own("whitened"), within: tolerance)
      + differences(
        "whitened_keep_mean", whitened(values, keepsMean: true), own("whitened_keep_mean"),
        within: tolerance)
  }

  private func peer(_ golden: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    let (inputs, expected) = (try golden["inputs"], try golden["expected"])
    let values = try zip(inputs["x"].numbers, inputs["mask"].flags).filter(\.1).map(\.0)
    let moments = Moments(values)
    var mismatches = try differences(
      "mean", moments.mean, expected["mean"].number, within: tolerance)
    mismatches += try differences(
      "var_unbiased", moments.variance, expected["var_unbiased"].number, within: tolerance)
    if let list = expected.optional("whitened_at_mask") {
      mismatches += differences(
        "whitened_at_mask", whitened(values), try list.numbers, within: tolerance)
    }
    return mismatches
  }
}

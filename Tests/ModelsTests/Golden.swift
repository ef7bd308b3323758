import Foundation

@testable import Models

/// The recorded numbers in `Tests/Fixtures/golden`.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/golden").path

  static func model(_ name: String) throws -> LanguageModel {
    try LanguageModel(checkpoint: folder + "/" + name)
  }

  static func tensors(_ name: String) throws -> Safetensors {
    try Safetensors(path: folder + "/" + name + ".safetensors")
  }

  /// What `gpt2_tiny.json` says about the SFT loss, greedy decoding and AdamW.
  struct Numbers: Decodable {
    struct AdamW: Decodable {
      var lr: Double
      var betas: [Double]
      var eps: Double
      var weight_decay: Double
      var clip: Double
    }

    var sft_loss_f64: Double
    var grad_norms_f64: [String: Double]
    var grad_total_norm_f64: Double
    var greedy_full: [[Int32]]
    var greedy_left: [[Int32]]
    var lens: [Int]
    var adamw: AdamW
    var adamw_losses_f64: [Double]
    var adamw_grad_norms_f64: [Double]
    var adamw_param_norms_f64: [[String: Double]]
  }

  static func numbers() throws -> Numbers {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/gpt2_tiny.json"))
    return try JSONDecoder().decode(Numbers.self, from: data)
  }
}

extension Safetensors {
  /// An integer tensor `[rows, columns]` as rows.
  func rows(_ name: String) throws -> [[Int32]] {
    let columns = tensors[name]?.shape.last ?? 1
    let values = try integers(name).map(Int32.init)
    return stride(from: 0, to: values.count, by: columns).map {
      Array(values[$0..<$0 + columns])
    }
  }
}

import Learning
import Models
import Tensors

/// The method of ours that computes one of the losses of TRL's DPO trainer.
func method(
  named loss: String, beta: Double, smoothing: Double
) throws -> any PreferenceObjective {
  /// A method with its settings.
  func make<Method: PreferenceObjective>(
    _ method: Method, _ change: (inout Method) -> Void
  ) -> any PreferenceObjective {
    var method = method
    change(&method)
    return method
  }
  return switch loss {
  case "sigmoid": make(DPO()) { $0.beta = beta }
  case "cdpo": make(DPO()) { ($0.beta, $0.labelSmoothing) = (beta, smoothing) }
  case "sigmoid_norm": make(DPO()) { ($0.beta, $0.scale) = (beta, .perToken) }
  case "ipo", "ipo_trl_length_normalized":
    make(IPO()) { ($0.beta, $0.scale) = (beta, .perToken) }
  case "ipo_paper_sum": make(IPO()) { $0.beta = beta }
  case "hinge":
    make(SLiC()) { ($0.beta, $0.usesReference, $0.targetWeight) = (beta, true, 0) }
  case "robust": make(RobustDPO()) { ($0.beta, $0.labelSmoothing) = (beta, smoothing) }
  case "exo_pair": make(EXO()) { ($0.beta, $0.labelSmoothing) = (beta, smoothing) }
  case "nca_pair": make(NCA()) { $0.beta = beta }
  case "bco_pair": make(BCO()) { ($0.beta, $0.shift) = (beta, false) }
  case "sppo_hard": make(SPPO()) { $0.beta = beta }
  case "aot": make(AOT()) { ($0.beta, $0.labelSmoothing) = (beta, smoothing) }
  case "aot_unpaired":
    make(AOT()) { ($0.beta, $0.labelSmoothing, $0.isPaired) = (beta, smoothing, false) }
  case "apo_zero": make(APO()) { $0.beta = beta }
  case "apo_down": make(APO()) { ($0.beta, $0.anchoring) = (beta, .down) }
  case "discopop": make(DiscoPOP()) { $0.beta = beta }
  case "sft": make(PreferredFineTuning()) { $0.beta = beta }
  default: throw GoldenError("no method of ours is known for the loss '\(loss)'")
  }
}

/// The method of a recorded entry with `loss_type`, `beta` and `label_smoothing`.
func method(_ entry: GoldenValue) throws -> any PreferenceObjective {
  try method(
    named: entry["loss_type"].string, beta: entry["beta"].number,
    smoothing: entry.optional("label_smoothing")?.number ?? 0)
}

/// Recorded log-probabilities of pairs.
struct PairNumbers {
  var chosen, rejected, referenceChosen, referenceRejected: [Double]
  var chosenLengths, rejectedLengths: [Double]

  /// One pair, equal under policy and reference.
  static let equal = PairNumbers(
    chosen: [-3], rejected: [-4], referenceChosen: [-3], referenceRejected: [-4],
    chosenLengths: [1], rejectedLengths: [1])

  /// A pair as the terms of a loss.
  func terms(_ pair: Int, on tape: Tape = Tape()) -> PairTerms {
    PairTerms(
      chosen: tape.variable(chosen[pair]), rejected: tape.variable(rejected[pair]),
      referenceChosen: [referenceChosen[pair]], referenceRejected: [referenceRejected[pair]],
      chosenLengths: [chosenLengths[pair]], rejectedLengths: [rejectedLengths[pair]])
  }

  /// The loss of each pair by itself.
  func losses(of method: any PreferenceObjective) -> [Double] {
    chosen.indices.map { method.loss(terms($0)).value }
  }

  /// What a recorded key stands for, pair by pair: a loss, an implicit reward or a gradient.
  ///
  /// `_ls0_1` at the end of a loss's name is a label smoothing of 0.1.
  func values(of key: String, beta: Double) throws -> [Double] {
    switch key {
    case "chosen_rewards": return zip(chosen, referenceChosen).map { beta * ($0 - $1) }
    case "rejected_rewards": return zip(rejected, referenceRejected).map { beta * ($0 - $1) }
    default: break
    }
    let gradient = key.hasPrefix("grad_") && key.hasSuffix("_wrt_policy_chosen")
    var name = gradient ? String(key.dropFirst(5).dropLast("_wrt_policy_chosen".count)) : key
    var smoothing = 0.0
    if let mark = name.firstRange(of: "_ls"),
      let value = Double(name[mark.upperBound...].replacing("_", with: "."))
    {
      smoothing = value
      name = String(name[..<mark.lowerBound])
    }
    let method = try method(named: name, beta: beta, smoothing: smoothing)
    guard gradient else { return losses(of: method) }
    return chosen.indices.map { pair in
      let tape = Tape()
      let terms = terms(pair, on: tape)
      return tape.gradients(of: method.loss(terms), wrt: [terms.chosen])[0][0]
    }
  }
}

extension PairNumbers {
  /// Reads the names of `dpo.json`.
  init(_ level: GoldenValue) throws {
    self.init(
      chosen: try level["policy_chosen"].numbers, rejected: try level["policy_rejected"].numbers,
      referenceChosen: try level["ref_chosen"].numbers,
      referenceRejected: try level["ref_rejected"].numbers,
      chosenLengths: try level["chosen_len"].numbers,
      rejectedLengths: try level["rejected_len"].numbers)
  }

  /// Reads the names of other libraries' tests; they tell no lengths.
  init(peer inputs: GoldenValue) throws {
    let chosen = try inputs["policy_chosen_logps"].numbers
    let ones = chosen.map { _ in 1.0 }
    self.init(
      chosen: chosen, rejected: try inputs["policy_rejected_logps"].numbers,
      referenceChosen: try inputs["ref_chosen_logps"].numbers,
      referenceRejected: try inputs["ref_rejected_logps"].numbers, chosenLengths: ones,
      rejectedLengths: ones)
  }
}

extension ParameterBuffer {
  /// The Euclidean norm.
  var norm: Double {
    (0..<count).reduce(0.0) { $0 + Double(self[$1]) * Double(self[$1]) }.squareRoot()
  }
}

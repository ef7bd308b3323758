import Charts
import Planning
import Recording
import Statistics

extension MetricExpression {
  /// Indices of the stages that it reads, in order of appearance.
  package var stages: [Int] {
    switch self {
    case .constant: []
    case .summary(let stage, _, _): [stage]
    case .frontier(let frontier, _): frontier.stages
    case .exactFrontier(let stage, _): [stage]
    case .negated(let inner): inner.stages
    case .binary(_, let left, let right): left.stages + right.stages
    }
  }

  /// The unit of its value, as far as it follows from its parts; empty for none.
  package var unit: String {
    switch self {
    case .constant: return ""
    case .summary(_, let metric, .slope(let against)):
      return "\(Self.unit(of: metric)) per \(against ?? "step")".trimmingPrefix(" ").description
    case .summary(_, _, .coefficient), .summary(_, _, .rSquared): return ""
    case .summary(_, let metric, _): return Self.unit(of: metric)
    case .frontier(let frontier, _): return Self.unit(of: frontier.metric)
    case .exactFrontier: return Self.unit(of: "exact/gold")
    case .negated(let inner): return inner.unit
    case .binary(let operation, let left, let right):
      switch operation {
      case .add, .subtract: return left.unit.isEmpty ? right.unit : left.unit
      case .multiply: return left.unit.isEmpty || right.unit.isEmpty ? left.unit + right.unit : ""
      case .divide: return right.unit.isEmpty ? left.unit : ""
      }
    }
  }

  private static func unit(of metric: String) -> String {
    let unit = MetricDictionary[metric]?.unit ?? ""
    return unit == "1" ? "" : unit
  }

  /// The expression as a cell would write it.
  package func text(in plan: Plan) -> String {
    switch self {
    case .constant(let number):
      return NumberText.plain(number)
    case .negated(let inner): return "-\(inner.operand(in: plan))"
    case .binary(let operation, let left, let right):
      let isTight = operation == .multiply || operation == .divide
      let first = isTight ? left.operand(in: plan) : left.text(in: plan)
      let second =
        isTight || operation == .subtract ? right.operand(in: plan) : right.text(in: plan)
      return "\(first) \(operation.rawValue) \(second)"
    case .summary(let stage, let metric, let summary):
      return MetricReference(stage: stage, metric: metric).text(in: plan) + ".\(summary.text)"
    case .frontier(let frontier, let target):
      let names = frontier.stages.map {
        plan.stages.indices.contains($0) ? plan.stages[$0].name : "stage \($0)"
      }
      return "Frontier(of: [\(names.joined(separator: ", "))], y: \"\(frontier.metric)\")"
        + ".at(kl: \(NumberText.plain(target)))"
    case .exactFrontier(let stage, let target):
      return Self.frontierText(around: stage, in: plan) + ".at(kl: \(NumberText.plain(target)))"
    }
  }

  /// `ExactFrontier(of: sft)`.
  static func frontierText(around stage: Int, in plan: Plan) -> String {
    let name = plan.stages.indices.contains(stage) ? plan.stages[stage].name : "stage \(stage)"
    return "ExactFrontier(of: \(name))"
  }

  private func operand(in plan: Plan) -> String {
    if case .binary = self { return "(\(text(in: plan)))" }
    return text(in: plan)
  }
}

extension MetricExpression.Summary {
  /// As a cell writes it, without the dot.
  fileprivate var text: String {
    switch self {
    case .first: "first"
    case .last: "last"
    case .mean: "mean"
    case .best: "best"
    case .minimum: "minimum"
    case .atKL(let target):
      "at(kl: \(NumberText.plain(target)))"
    case .slope(let against): against.map { "slope(against: \"\($0)\")" } ?? "slope"
    case .atBest(let other): "atBest(of: \"\(other)\")"
    case .coefficient(let index, let form, let against):
      "coefficient(\(index), of: .\(form.rawValue)\(Self.suffix(against)))"
    case .rSquared(let form, let against): "rSquared(of: .\(form.rawValue)\(Self.suffix(against)))"
    }
  }

  private static func suffix(_ against: String?) -> String {
    against.map { ", against: \"\($0)\"" } ?? ""
  }
}

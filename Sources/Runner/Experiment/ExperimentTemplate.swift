import Foundation

/// The experiment that `exp new` writes.
package struct ExperimentTemplate: Sendable, Hashable {
  /// Where it is written.
  package let path: String
  private let title: String

  /// Prepares a template; the name may be a path, with or without `.md`.
  package init(name: String) {
    path = name.hasSuffix(".md") ? name : name + ".md"
    let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let words = stem.replacing("-", with: " ").replacing("_", with: " ")
    title = words.prefix(1).uppercased() + words.dropFirst()
  }

  /// Writes the file.
  ///
  /// - Throws: `InputError` when there is such a file already, or it cannot be written.
  package func write() throws(InputError) {
    guard !title.isEmpty else { throw InputError("the new experiment needs a name") }
    guard !FileManager.default.fileExists(atPath: path) else {
      throw InputError("'\(path)' exists and is left as it is; choose another name")
    }
    do {
      try Data(text.utf8).write(
        to: URL(fileURLWithPath: path), options: [.withoutOverwriting])
    } catch {
      throw InputError("cannot write '\(path)': \(error.localizedDescription)")
    }
  }

  /// The Markdown.
  package var text: String {
    """
    ---
    title: "\(title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))"
    abstract: One or two sentences on what is compared, and why.
    seeds: 3
    ---

    # \(title)

    State the question here. This experiment fine-tunes a small model on film reviews, learns a reward model from pairs
    of them, and compares PPO with DPO. Every number in the report is a mean over the seeds above with its 95 % interval.

    ```swift parameters
    let quick = false
    ```

    Set it from the command line for a short run: `-p quick=true`.

    ## What is trained

    ```swift name=setup
    let task = Reviews()
    let model = Transformer(layers: 2, heads: 4, width: 64, context: 32)

    let sft = Train(model, with: SFT(), on: task.demonstrations, steps: quick ? 60 : 300)
    let reward = Train(sft, with: RewardModeling(), on: task.preferences, steps: quick ? 20 : 120)
    ```

    ```swift name=arms
    let ppo = Train(sft, with: PPO(kl: .adaptive(target: 6)), on: task.prompts, rewardedBy: reward, steps: quick ? 10 : 80)
    let dpo = Train(sft, with: DPO(beta: 0.1), on: task.preferences, steps: quick ? 20 : 150)
    ```

    ## What came out

    The value of a cell's last expression is shown under it.

    ```swift
    Chart(x: "kl/reference", y: "reward/gold", of: [ppo, dpo], title: "Gold reward against KL to the reference")
    ```

    ```swift
    Table(of: [sft, ppo, dpo], metrics: ["reward/gold", "kl/reference", "response/length"])
    ```

    ```swift
    Claim("PPO earns more gold reward than the model it started from.",
          ppo["reward/gold"].last > sft["reward/gold"].last)
    ```

    ```swift
    Samples(of: ppo, count: 4)
    ```

    """
  }
}

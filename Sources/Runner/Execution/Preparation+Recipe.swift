import Notebook
import Planning
import Reports

extension Preparation {
  /// What the run can be repeated from, with the digests of its results.
  ///
  /// - Parameter computed: Parts of the results that this run computed.
  /// - Returns: What `run.json` says of them.
  func recipe(objects computed: [StageRun: [String: StoredObject]]) -> RunRecipe {
    var results: [ResultDigests] = []
    for stage in plan.stages {
      for seed in plan.seeds(of: stage) {
        let run = StageRun(stage: stage.index, seed: seed)
        guard let job = graph.jobOf[run],
          let objects = computed[run] ?? stored[job]?.objects
        else { continue }
        results.append(
          ResultDigests(
            stage: stage.name, seed: seed, key: graph.jobs[job].key.digest.hexadecimal,
            parts: objects.mapValues(\.digest.hexadecimal)))
      }
    }
    return RunRecipe(
      name: experiment.file.name, document: experiment.document.source.text,
      parameters: experiment.parameters, seeds: plan.seeds,
      inputs: inputs.sorted { $0.key < $1.key }.map { ReportField($0.key, $0.value.hexadecimal) },
      results: results)
  }
}

import Models
import Settings
import Tensors

/// Logged responses with their rewards, from a file of the user's.
///
/// JSON Lines or a JSON array, gzip or not; the content decides, not the extension. There is no gold
/// reward: nothing beyond the file is known. The best response to each prompt is a demonstration,
/// the best and the worst are a preference pair, so that fine-tuning on the best of the log and
/// preference learning stand on the same data.
public struct Logged: WorldMaker {
  public static let family = Family.task
  public static let traits = TypeTraits(ranksAnswers: false)
  public static let summary =
    "Logged prompts, responses, rewards and, where known, log-probabilities, from a JSON file."

  @Setting("The file, relative to the experiment.", positional: true)
  public var file = ""

  @Setting("How text becomes tokens; learned from the training part of the log.")
  public var tokenizer = BPE()

  @Setting(
    "Longest prompt with a response; longer prompts lose their beginning.", in: 8...65536,
    unit: "tokens", aliases: ["max_length", "max_seq_length", "cutoff_len"])
  public var context = 512

  @Setting("Share of the prompts that is kept for evaluation.", in: 0.001...0.9)
  public var heldOut = 0.1

  @Setting(
    "Most new tokens when a model writes a response.", in: 1...65536, unit: "tokens",
    aliases: ["max_new_tokens", "max_completion_length"])
  public var responseTokens = 128

  @Setting("Reads only so many responses, drawn by the seed.", in: 2...10_000_000)
  public var limit: Int? = nil

  public init() {}

  public func validate() throws(SettingError) {
    if file.isEmpty { throw .inconsistent(#"Logged needs a file: Logged("log.jsonl")"#) }
    if responseTokens >= context {
      throw .inconsistent(
        "responseTokens (\(responseTokens)) must be smaller than context (\(context)): a prompt "
          + "has to fit as well")
    }
  }

  package var inputFiles: [String] { [file] }

  package func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World {
    let source = try RecordFile(name: file, url: inputs.resolve(file))
    var texts: [TextResponse] = []
    for record in source.records { texts.append(try TextResponse(record, in: file)) }
    guard !texts.isEmpty else {
      throw DataError(file, "the file has no records; \(TextResponse.expectation)")
    }
    try checkRewards(texts, source.records)
    return try makeWorld(texts, random: RandomSource(seed: seed).split("Logged"))
  }

  /// Every record must have been rewarded by the same ensemble.
  private func checkRewards(
    _ texts: [TextResponse], _ records: [RecordFile.Record]
  ) throws(DataError) {
    guard let first = texts.first else { return }
    for (text, record) in zip(texts, records) where text.rewards.count != first.rewards.count {
      throw DataError(
        file, at: record.place,
        "\(text.rewards.count) rewards, but the first record has \(first.rewards.count); every "
          + "record needs one from each member of the ensemble")
    }
  }

  func makeWorld(_ texts: [TextResponse], random: RandomSource) throws -> World {
    let usable = texts.filter { !$0.response.isBlank }
    let split: Split<TextResponse>
    switch splitByPrompt(
      usable, heldOut: heldOut, limit: limit, random.split("split"), prompt: \.prompt)
    {
    case .success(let parts): split = parts
    case .failure(let few):
      throw DataError(
        file,
        "at least two different prompts are needed, one to train on and one to evaluate on; "
          + "found \(few.found)")
    }
    let tokenizer = try tokenizer.trained(on: split.train.flatMap { [$0.prompt, $0.response] })
    let fitting = ResponseFitting(tokenizer: tokenizer, context: context)
    let log = Split(train: split.train.map(fitting.fit), heldOut: split.heldOut.map(fitting.fit))
    let room = context - responseTokens
    func prompts(_ log: [LoggedResponse]) -> [[Int32]] {
      var seen: Set<[Int32]> = []
      return log.map { Array($0.prompt.suffix(room)) }.filter { seen.insert($0).inserted }
    }
    var world = World(
      tokenizer: tokenizer, responseTokens: responseTokens, contextTokens: context,
      prompts: Split(train: prompts(log.train), heldOut: prompts(log.heldOut)),
      demonstrations: Split(train: log.train.best, heldOut: log.heldOut.best),
      preferences: Split(train: log.train.pairs, heldOut: log.heldOut.pairs),
      facts: logFacts(log, records: texts.count, blank: texts.count - usable.count))
    world.log = log
    return world
  }
}

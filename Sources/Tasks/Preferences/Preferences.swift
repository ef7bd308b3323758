import Models
import Settings
import Tensors

/// Preference pairs from a file of the user's, in any of the schemas that are in use.
///
/// JSON Lines or a JSON array, gzip or not; the content decides, not the extension. All dialogues
/// are brought to the form `\n\nHuman: …\n\nAssistant: …`. There is no gold reward.
public struct Preferences: WorldMaker {
  public static let family = Family.task
  public static let traits = TypeTraits(ranksAnswers: false)
  public static let summary =
    "Preference pairs from a JSON Lines or JSON file: TRL, HH, ShareGPT, Alpaca and other columns."

  @Setting("The file, relative to the experiment.", positional: true)
  public var file = ""

  @Setting("How text becomes tokens; learned from the training pairs.")
  public var tokenizer = BPE()

  @Setting(
    "Longest prompt with an answer; longer prompts lose their beginning.", in: 8...65536,
    unit: "tokens", aliases: ["max_length", "max_seq_length", "cutoff_len"])
  public var context = 512

  @Setting("Share of the prompts that is kept for evaluation.", in: 0.001...0.9)
  public var heldOut = 0.1

  @Setting(
    "Most new tokens when a model writes an answer.", in: 1...65536, unit: "tokens",
    aliases: ["max_new_tokens", "max_completion_length"])
  public var responseTokens = 128

  @Setting("Reads only so many pairs, drawn by the seed.", in: 2...10_000_000)
  public var limit: Int? = nil

  public init() {}

  public func validate() throws(SettingError) {
    if file.isEmpty {
      throw .inconsistent(#"Preferences needs a file: Preferences("pairs.jsonl")"#)
    }
    if responseTokens >= context {
      throw .inconsistent(
        "responseTokens (\(responseTokens)) must be smaller than context (\(context)): a prompt "
          + "has to fit as well")
    }
  }

  package var inputFiles: [String] { [file] }

  package func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World {
    let source = try RecordFile(name: file, url: inputs.resolve(file))
    var texts: [TextPair] = []
    for record in source.records { texts.append(try TextPair(record, in: file)) }
    guard !texts.isEmpty else {
      throw DataError(file, "the file has no records; \(TextPair.expectation)")
    }
    return try makeWorld(texts, random: RandomSource(seed: seed).split("Preferences"))
  }

  func makeWorld(_ texts: [TextPair], random: RandomSource) throws -> World {
    let usable = texts.filter { !$0.chosen.isBlank && !$0.rejected.isBlank }
    let different = usable.filter { $0.chosen != $0.rejected }
    let split = try split(different, random)
    let corpus = split.train.flatMap { [$0.prompt, $0.chosen, $0.rejected] }
    let tokenizer = try tokenizer.trained(on: corpus)
    let fitting = PairFitting(tokenizer: tokenizer, context: context)
    let (train, heldOut) = (split.train.map(fitting.fit), split.heldOut.map(fitting.fit))
    let fitted = train + heldOut
    let (trainPairs, heldOutPairs) = (train.compactMap(\.pair), heldOut.compactMap(\.pair))
    guard !trainPairs.isEmpty, !heldOutPairs.isEmpty else {
      throw DataError(
        file, "at a context of \(context) tokens no pair is left with two different answers")
    }

    let room = context - responseTokens
    func prompts(_ pairs: [PreferencePair]) -> [[Int32]] {
      var seen: Set<[Int32]> = []
      return pairs.map { Array($0.prompt.suffix(room)) }.filter { seen.insert($0).inserted }
    }
    return World(
      tokenizer: tokenizer, responseTokens: responseTokens, contextTokens: context,
      prompts: Split(train: prompts(trainPairs), heldOut: prompts(heldOutPairs)),
      demonstrations: Split(
        train: trainPairs.map { Demonstration(prompt: $0.prompt, response: $0.chosen) },
        heldOut: heldOutPairs.map { Demonstration(prompt: $0.prompt, response: $0.chosen) }),
      preferences: Split(train: trainPairs, heldOut: heldOutPairs),
      facts: PreferenceFacts(
        records: texts.count, empty: texts.count - usable.count,
        identical: usable.count - different.count, fitted: fitted,
        pairs: Split(train: trainPairs, heldOut: heldOutPairs),
        vocabulary: tokenizer.vocabularySize,
        trainingBytes: corpus.reduce(0) { $0 + $1.utf8.count },
        trainingTokens: train.reduce(0) { $0 + $1.tokensBeforeCut }
      ).list)
  }

  /// Splits by prompt, so that no prompt is on both sides.
  private func split(_ pairs: [TextPair], _ random: RandomSource) throws(DataError) -> Split<
    TextPair
  > {
    do {
      return try splitByPrompt(
        pairs, heldOut: heldOut, limit: limit, random.split("split"), prompt: \.prompt
      ).get()
    } catch {
      throw DataError(
        file,
        "at least two different prompts with two different answers are needed, one to train on and "
          + "one to evaluate on; found \(error.found)")
    }
  }
}

extension String {
  /// Whether nothing but white space is in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

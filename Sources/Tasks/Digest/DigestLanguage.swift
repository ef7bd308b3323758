import Models
import Tensors

/// Short documents, and summaries that mention what they say, between words that say nothing.
///
///     gold = covered − invented − ½·repeats − [not finished]
///
/// *covered* counts the document's six subjects and objects that are mentioned, *invented* counts
/// mentions of others, *repeats* counts later mentions. Fillers are free: length by itself is worth
/// nothing, and `DigestRecipe` draws it independently of the content.
struct DigestLanguage: Sendable {
  static let subjects = [
    "fox", "king", "baker", "sailor", "child", "doctor", "farmer", "queen", "poet", "hunter",
    "miller", "pilot", "judge", "nurse", "monk", "clown",
  ]
  static let verbs = ["saw", "built", "found", "sold", "wanted", "lost", "kept", "painted"]
  static let objects = [
    "river", "tower", "ring", "horse", "garden", "letter", "bridge", "lamp", "boat", "map", "drum",
    "castle", "mirror", "coin", "forest", "clock",
  ]
  static let fillers = [
    "well", "indeed", "really", "so", "then", "also", "again", "simply", "perhaps", "anyway",
  ]
  static let sentences = 3
  static let repeatCost = 0.5
  static let unfinishedCost = 1.0

  let tokenizer = WordTokenizer(
    words: [".", "digest", ":"] + subjects + verbs + objects + fillers)
  /// Subjects and objects.
  let content: Set<Int32>
  private let named: [String: [Int32]]

  init() {
    let tokenizer = tokenizer
    func tokens(_ words: [String]) -> [Int32] {
      words.map { tokenizer.token(of: $0) ?? tokenizer.unknownToken }
    }
    named = [
      "subjects": tokens(Self.subjects), "verbs": tokens(Self.verbs),
      "objects": tokens(Self.objects), "fillers": tokens(Self.fillers),
    ]
    content = Set(tokens(Self.subjects + Self.objects))
  }

  var subjects: [Int32] { named["subjects", default: []] }
  var verbs: [Int32] { named["verbs", default: []] }
  var objects: [Int32] { named["objects", default: []] }
  var fillers: [Int32] { named["fillers", default: []] }

  static var promptTokens: Int { 4 * sentences + 2 }

  func gold(prompt: [Int32], response: [Int32]) -> Double {
    let told = Set(prompt.filter(content.contains))
    let mentions = response.filter(content.contains)
    let different = Set(mentions)
    let covered = different.intersection(told).count
    return Double(covered) - Double(different.count - covered)
      - Self.repeatCost * Double(mentions.count - different.count)
      - (response.last == tokenizer.endToken ? 0 : Self.unfinishedCost)
  }
}

/// Draws documents and summaries of every quality, and of every length whatever the quality.
struct DigestRecipe: WorldRecipe {
  let language = DigestLanguage()
  var responseTokens: Int
  /// What the labeller sees in a token more, in reward.
  var lengthBias: Double

  /// Tells three things: `fox saw river . king built tower . child lost ring . digest :`.
  func prompt(_ random: inout RandomSource) -> [Int32] {
    let subjects = random.shuffled(language.subjects)
    let objects = random.shuffled(language.objects)
    let stop = language.tokenizer.encode(".")
    return (0..<DigestLanguage.sentences).flatMap { index in
      [subjects[index], random.element(of: language.verbs), objects[index]] + stop
    } + language.tokenizer.encode("digest :")
  }

  /// Draws a length, then what is mentioned, and fills up with words that say nothing.
  func demonstration(to prompt: [Int32], _ random: inout RandomSource) -> [Int32] {
    let told = prompt.filter(language.content.contains)
    let words = told.count + random.integer(below: responseTokens - told.count)
    let care = random.uniform()
    var mentions = told.filter { _ in random.bernoulli(care) }
    for index in mentions.indices where random.bernoulli(0.15) {
      mentions[index] = random.element(of: language.subjects + language.objects)
    }
    var places = random.shuffled(0..<words).prefix(mentions.count).sorted()[...]
    let summary = (0..<words).map { place -> Int32 in
      guard places.first == place else { return random.element(of: language.fillers) }
      places.removeFirst()
      return mentions[mentions.count - places.count - 1]
    }
    return summary + [language.tokenizer.endToken]
  }

  func candidates(
    to prompt: [Int32], _ random: inout RandomSource
  ) -> (first: [Int32], second: [Int32]) {
    let first = demonstration(to: prompt, &random)
    while true {
      let second = demonstration(to: prompt, &random)
      if second != first { return (first, second) }
    }
  }

  func gold(prompt: [Int32], response: [Int32]) -> Double {
    language.gold(prompt: prompt, response: response)
  }

  func labelled(prompt: [Int32], response: [Int32]) -> Double {
    gold(prompt: prompt, response: response) + lengthBias * Double(response.count)
  }
}

/// The words that a review is made of, by the part they play, each with its valence.
///
/// A valence runs from −3 (condemns) over 0 (says nothing) to 3 (praises). The reward reads these
/// numbers, and the writer prefers words whose valence fits the opinion that it expresses.
enum WordClass: Int, CaseIterable {
  case adjective, intensifier, softener, verdict, verb, performance, reaction, feeling
  case aspect, aspects, person, kind, trait, moment, company, crowd

  /// The class's words by valence, in the order of the table.
  var groups: [(valence: Double, words: [String])] { Self.allGroups[rawValue] }

  private static let allGroups: [[(valence: Double, words: [String])]] = allCases.map {
    $0.table.map { ($0, $1.split(separator: " ").map(String.init)) }
  }

  /// The class's words with their valences, in the order of the table.
  var entries: [(word: String, valence: Double)] { Self.allEntries[rawValue] }

  private static let allEntries: [[(word: String, valence: Double)]] = allGroups.map {
    $0.flatMap { group in group.words.map { ($0, group.valence) } }
  }

  private var table: [(Double, String)] {
    switch self {
    case .adjective:
      [
        (3, "wonderful brilliant superb stunning magnificent outstanding"),
        (2.5, "excellent terrific delightful gorgeous hilarious beautiful captivating"),
        (2, "great lovely charming moving gripping touching witty thrilling elegant powerful"),
        (1.5, "good clever funny fresh honest warm tender inventive memorable enjoyable smart"),
        (1, "nice pleasant solid sharp subtle original believable satisfying likable"),
        (0.5, "decent fine watchable"),
        (-0.5, "uneven loud"),
        (-1, "silly slow predictable mediocre cold tired noisy"),
        (-1.5, "clumsy lazy messy shallow forgettable bland flat weak confusing empty hollow"),
        (-2, "boring dull tedious stupid lifeless annoying pointless ugly bad wooden"),
        (-2.5, "pathetic ridiculous insulting painful miserable"),
        (-3, "awful terrible horrible dreadful atrocious unbearable"),
      ]
    case .intensifier: [(0, "very really truly absolutely incredibly extremely deeply so")]
    case .softener: [(0, "rather fairly somewhat slightly mostly quite")]
    case .verdict:
      [
        (3, "masterpiece triumph"), (2.5, "gem delight joy treasure classic"),
        (2, "treat pleasure success marvel"), (1, "surprise"), (-1, "puzzle"),
        (-2, "mess letdown chore bore mistake"), (-2.5, "failure waste insult embarrassment"),
        (-3, "disaster disgrace nightmare"),
      ]
    case .verb:
      [
        (3, "loved adored"), (2.5, "cherished"), (2, "enjoyed admired"), (1.5, "liked appreciated"),
        (-1.5, "endured suffered resented"), (-2, "disliked regretted"),
        (-3, "hated loathed despised"),
      ]
    case .performance:
      [
        (2.5, "dazzles amazes"), (2, "shines excels impresses charms"), (1, "convinces"),
        (-1.5, "struggles stumbles mumbles"), (-2, "disappoints fails bores annoys"),
        (-2.5, "embarrasses"),
      ]
    case .reaction:
      [
        (2.5, "cheered applauded"), (2, "clapped"), (1.5, "laughed smiled"),
        (-1, "coughed sighed"), (-1.5, "yawned complained"), (-2, "groaned slept"), (-3, "booed"),
      ]
    case .feeling:
      [
        (2.5, "thrilled delighted inspired"), (2, "happy grateful moved"),
        (1.5, "pleased refreshed"),
        (-1, "tired confused"), (-1.5, "disappointed exhausted"),
        (-2, "bored annoyed frustrated cheated"), (-2.5, "angry insulted"),
      ]
    case .aspect:
      [
        (
          0,
          """
          acting story plot script dialogue music score soundtrack ending opening humour pacing \
          photography cast direction editing atmosphere action romance suspense chemistry \
          lighting narration finale premise
          """
        )
      ]
    case .aspects:
      [(0, "characters jokes songs costumes effects scenes performances visuals stunts dances")]
    case .person:
      [
        (
          0,
          """
          director writer actor actress lead star hero villain heroine composer editor narrator \
          detective captain stranger
          """
        )
      ]
    case .kind:
      [
        (
          0,
          """
          film movie picture comedy thriller drama musical western sequel remake documentary \
          mystery adventure tale cartoon epic series
          """
        )
      ]
    case .trait:
      [
        (
          0,
          """
          new old short long quiet small big modern foreign silent recent early late serious dark \
          ambitious independent popular famous historical
          """
        )
      ]
    case .moment: [(0, "minute moment scene second hour line frame part")]
    case .company:
      [(0, "friends family parents children brother sister neighbour colleagues partner cousin")]
    case .crowd: [(0, "audience critics children crowd viewers fans people kids")]
    }
  }
}

/// Every word of the reviews' language: its token, its valence and how it bends its neighbours.
struct ReviewLexicon: Sendable {
  /// Words in the order of their tokens, special tokens not counted.
  let words: [String]
  private let valences: [String: Double]

  static let standard = ReviewLexicon()

  /// Words that turn the opinion round: what follows counts half, with its sign reversed.
  static let negators = ["not", "never", "hardly", "nobody"]

  /// Words of the grammar that belong to no class but carry an opinion.
  private static let loneValences: [(String, Double)] = [
    ("recommend", 2), ("praise", 2), ("applause", 2), ("gladly", 1.5), ("happily", 1.5),
    ("scorn", -2), ("avoid", -2), ("skip", -1.5), ("reluctantly", -1), ("forget", -1),
  ]

  private init() {
    var words: [String] = []
    var valences: [String: Double] = [:]
    let classed = WordClass.allCases.flatMap(\.entries)
    let phrased = ReviewGrammar.words.map { (word: $0, valence: 0.0) }
    for (word, valence) in Self.loneValences { valences[word] = valence }
    for (word, valence) in classed where valence != 0 { valences[word] = valence }
    var seen: Set<String> = []
    for word in [".", ","] + phrased.map(\.word) + classed.map(\.word)
    where seen.insert(word).inserted {
      words.append(word)
    }
    self.words = words
    self.valences = valences
  }

  func valence(of word: String) -> Double { valences[word] ?? 0 }
}

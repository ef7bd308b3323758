/// The grammar of film reviews: an opening, which is the prompt, and how it may go on.
///
/// In the tables `{adjective}` stands for a word class or a named phrase, and `~` reverses the
/// opinion from there to the end of the entry. A review is
///
///     opening continuation (link clause)* "."
///
/// for example *the acting in this old film was* | *truly wonderful, and I loved every scene.*
/// There are more than 10¹⁰ reviews of two clauses. `a` becomes `an` where English wants it.
enum ReviewGrammar {
  /// A way to begin, and what can continue it.
  struct Opening: Sendable {
    var weight: Double
    var prompt: Phrase
    var continuation: Phrase
  }

  /// Phrases that other phrases use by name; later ones may use earlier ones.
  static let named: [String: Phrase] = [
    "degree": .choice([(3, .one(.intensifier)), (1.5, .one(.softener))]),
    "opinion": opinion, "judgement": judgement, "said": said, "done": done, "felt": felt,
  ]

  /// "wonderful", "truly wonderful", "witty and warm", "not very funny".
  private static let opinion: Phrase = .choice([
    (5, .one(.adjective)),
    (4, .sequence([degree, .one(.adjective)])),
    (2, .sequence([.one(.adjective), .word("and"), .one(.adjective)])),
    (1, .sequence([.word("not"), .reversed(.one(.adjective))])),
    (0.5, .sequence([.word("never"), .reversed(.one(.adjective))])),
    (0.5, .sequence([.word("hardly"), .reversed(.one(.adjective))])),
  ])

  private static let degree: Phrase = .choice([
    (3, .one(.intensifier)), (1.5, .one(.softener)),
  ])

  /// "a triumph", "a gripping mystery", "a truly awful mess".
  private static let judgement: Phrase = .choice([
    (3, .sequence([.word("a"), .one(.verdict)])),
    (3, .sequence([.word("a"), .one(.adjective), .one(.kind)])),
    (2, .sequence([.word("a"), .one(.adjective), .one(.verdict)])),
    (1.5, .sequence([.word("a"), degree, .one(.adjective), .one(.kind)])),
  ])

  /// What somebody did: "loved the music", "hated every minute of it".
  private static let said: Phrase = .choice([
    (3, .sequence([.one(.verb), .word("the"), .one(.aspect)])),
    (1.5, .sequence([.one(.verb), .word("the"), .one(.aspects)])),
    (3, .sequence([.one(.verb), .word("every"), .one(.moment)])),
    (1, .sequence([.one(.verb), .word("every"), .one(.moment), .word("of"), .word("it")])),
    (1, .sequence([.one(.verb), .word("it")])),
  ])

  /// What a person on or behind the screen does: "shines", "gives a lovely performance".
  private static let done: Phrase = .choice([
    (3, .one(.performance)),
    (2, .sequence([.one(.performance), .word("in"), .word("every"), .one(.moment)])),
    (
      3,
      .sequence([.word("gives"), .word("a"), .one(.adjective), .word("performance")])
    ),
    (1, .sequence([.word("never"), .reversed(.one(.performance))])),
  ])

  /// "thrilled", "truly grateful".
  private static let felt: Phrase = .choice([
    (3, .one(.feeling)), (2, .sequence([degree, .one(.feeling)])),
    (1, .sequence([.one(.feeling), .word("and"), .one(.feeling)])),
  ])

  /// A whole statement, the final stop not included.
  static let clause: Phrase = .any([
    (4, "the {aspect} was {opinion}"),
    (2, "the {aspects} were {opinion}"),
    (4, "i {said}"),
    (2, "it was {judgement}"),
    (2, "the {person} {done}"),
    (1.5, "my {company} {said}"),
    (1.5, "the {crowd} {reaction}"),
    (0.4, "nobody ~ {reaction}"),
    (1, "it left me {felt}"),
    (0.7, "i would gladly watch it again"),
    (0.5, "i would happily recommend it"),
    (0.7, "i would ~ never recommend it"),
    (0.5, "i will not forget it"),
    (0.5, "it deserves applause"), (0.5, "it deserves praise"), (0.7, "it deserves scorn"),
    (0.6, "you should avoid it"), (0.4, "you should skip it"), (0.4, "i watched it reluctantly"),
  ])

  /// What joins a clause to the one before it.
  static let links: Phrase = .any([(3, ", and"), (4, "."), (1, "because")])

  /// Joins a clause of the opposite opinion.
  static let contrast: Phrase = .any([(2, ", but"), (1, ", yet")])

  static let openings: [Opening] = {
    let opinion: Phrase = .text("{opinion}")
    let judged: Phrase = .choice([(2, .text("{opinion}")), (3, .text("{judgement}"))])
    let was: [(Double, String)] = [
      (4, "the {aspect} in this {kind} was"), (3, "the {aspect} of this {trait} {kind} was"),
      (2, "i thought the {aspect} was"), (2, "i found that the {aspect} of this {kind} was"),
      (2, "for a {trait} {kind} , the {aspect} was"), (1, "to be honest , the {aspect} was"),
      (1, "in the {trait} {kind} that i saw with my {company} , the {aspect} was"),
    ]
    let were: [(Double, String)] = [
      (2, "the {aspects} in this {kind} were"), (2, "the {aspects} of this {trait} {kind} were"),
      (1, "i thought that the {aspects} were"),
    ]
    let isJudged: [(Double, String)] = [
      (3, "this {kind} is"), (3, "this {trait} {kind} is"), (1, "in short , this {kind} is"),
      (1, "the {kind} that everyone talks about is"),
    ]
    let says: [(Double, String)] = [
      (2, "i watched this {kind} with my {company} and"), (1, "as a fan of the {person} , i"),
      (2, "last night my {company} saw this {kind} and"), (1, "when i saw this {trait} {kind} , i"),
    ]
    let does: [(Double, String)] = [
      (3, "the {person} in this {kind}"), (2, "the {person} of this {trait} {kind}"),
    ]
    let feels: [(Double, String)] = [
      (2, "when the {kind} was over , i felt"), (1, "this {trait} {kind} left me"),
      (1, "after the {trait} {kind} my {company} felt"),
    ]
    func openings(_ prompts: [(Double, String)], _ continuation: Phrase) -> [Opening] {
      prompts.map { Opening(weight: $0, prompt: .text($1), continuation: continuation) }
    }
    return openings(was, opinion) + openings(were, opinion) + openings(isJudged, judged)
      + openings(says, .text("{said}")) + openings(does, .text("{done}"))
      + openings(feels, .text("{felt}"))
  }()

  /// The words that stand in the grammar itself, in order of first use.
  static var words: [String] {
    let phrases =
      openings.flatMap { [$0.prompt, $0.continuation] } + [clause, links, contrast]
    return phrases.flatMap(\.ownWords) + ["an"]
  }

  /// The number of reviews with one clause after the continuation, prompts included.
  static var count: Double {
    openings.reduce(0) { $0 + $1.prompt.count * $1.continuation.count }
      * (links.count + contrast.count) * clause.count
  }
}

/// The name of a stage's result in the store: the digest of everything that the result depends on.
///
/// Keys are pulled: a stage's key contains the keys of the stages that it starts from, so that a
/// change anywhere upstream changes every key below it. Captions, prose and chart settings are in
/// no key.
package struct StageKey: Sendable, Hashable, CustomStringConvertible {
  package let digest: Digest
  /// What the digest was made of, kept beside the result so that a change can be named later.
  package let ingredients: CanonicalJSON

  package init(ingredients: CanonicalJSON) {
    digest = Digest(of: ingredients.compact)
    self.ingredients = ingredients
  }

  package static func == (left: StageKey, right: StageKey) -> Bool { left.digest == right.digest }
  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }
  package var description: String { digest.short }
}

import Models

/// Turns text pairs into tokens that fit a context.
///
/// A prompt that is too long loses its beginning: what is nearest to the answer stays. An answer
/// that does not even fit alone loses its end, and with it the end token.
struct PairFitting {
  var tokenizer: any Tokenizer
  var context: Int

  struct Fitted {
    /// Nil when the answers became equal by being cut.
    var pair: PreferencePair?
    var cutsPrompt = false
    var cutsAnswer = false
    /// Tokens of prompt and answers as they were.
    var tokensBeforeCut: Int
  }

  func fit(_ text: TextPair) -> Fitted {
    var prompt = tokenizer.encode(text.prompt)
    // A model predicts from at least one token; as in GPT-2 the end token also begins a text.
    if prompt.isEmpty { prompt = [tokenizer.endToken] }
    var chosen = tokenizer.encode(text.chosen) + [tokenizer.endToken]
    var rejected = tokenizer.encode(text.rejected) + [tokenizer.endToken]
    var fitted = Fitted(tokensBeforeCut: prompt.count + chosen.count + rejected.count - 2)
    if max(chosen.count, rejected.count) > context - 1 {
      fitted.cutsAnswer = true
      chosen = Array(chosen.prefix(context - 1))
      rejected = Array(rejected.prefix(context - 1))
    }
    let room = context - max(chosen.count, rejected.count)
    if prompt.count > room {
      fitted.cutsPrompt = true
      prompt = Array(prompt.suffix(room))
    }
    if chosen != rejected {
      fitted.pair = PreferencePair(prompt: prompt, chosen: chosen, rejected: rejected)
    }
    return fitted
  }
}

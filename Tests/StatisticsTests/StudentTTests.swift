import Foundation
import Statistics
import Testing

// Expected values: scipy 1.17.1, `stats.t.ppf(p, df)` and `stats.t.cdf(t, df)` as in
//   python3 -c "from scipy import stats; print(repr(float(stats.t.ppf(0.975, 4))))"
@Suite("Student's t agrees with scipy")
struct StudentTTests {
  @Test("quantiles agree to 1e-9, relative", arguments: quantiles)
  func quantile(_ row: Row) {
    let found = StudentT(degrees: row.degrees).quantile(row.argument)
    #expect(abs(found - row.expected) <= 1e-9 * max(1, abs(row.expected)))
  }

  @Test("the distribution function agrees to 1e-12", arguments: probabilities)
  func cumulative(_ row: Row) {
    #expect(abs(StudentT(degrees: row.degrees).cumulative(row.argument) - row.expected) <= 1e-12)
  }

  @Test("quantile and distribution function undo each other")
  func roundTrip() {
    for degrees in [1, 2, 3.5, 11, 200] {
      let t = StudentT(degrees: degrees)
      for p in [1e-9, 0.01, 0.3, 0.5, 0.8, 0.999] {
        #expect(abs(t.cumulative(t.quantile(p)) - p) <= 1e-12)
      }
    }
  }

  @Test("tails are symmetric and keep their digits far out")
  func tails() {
    let t = StudentT(degrees: 4)
    #expect(t.cumulative(-2.5) == t.tail(2.5))
    // stats.t.sf(45, 30) = 2.3e-29: beyond what 1 − cdf can hold.
    #expect(abs(StudentT(degrees: 30).tail(45) / 2.1201420885611787e-29 - 1) < 1e-9)
    #expect(StudentT(degrees: 30).tail(.infinity) == 0)
    #expect(abs(t.twoSided(2.7764451051977934) - 0.05) < 1e-12)
  }
}

/// One recorded call: argument, degrees of freedom, scipy's answer.
struct Row: Sendable {
  var argument: Double
  var degrees: Double
  var expected: Double

  init(_ argument: Double, _ degrees: Double, _ expected: Double) {
    self.argument = argument
    self.degrees = degrees
    self.expected = expected
  }
}

private let quantiles: [Row] = [
  Row(0.975, 1, 12.706204736174694),
  Row(0.975, 2, 4.302652729749462),
  Row(0.975, 3, 3.1824463052837078),
  Row(0.975, 4, 2.7764451051977934),
  Row(0.975, 9, 2.262157162798205),
  Row(0.975, 29, 2.045229642132703),
  Row(0.975, 2.5, 3.5746548420036817),
  Row(0.975, 7.31, 2.344447113983294),
  Row(0.975, 100, 1.9839715185235518),
  Row(0.975, 12345.6, 1.9601561582595104),
  Row(0.995, 1, 63.656741162871526),
  Row(0.995, 2, 9.924843200918287),
  Row(0.995, 3, 5.840909309733355),
  Row(0.995, 4, 4.604094871349992),
  Row(0.995, 9, 3.249835541592126),
  Row(0.995, 29, 2.756385903670605),
  Row(0.995, 2.5, 7.163728138948783),
  Row(0.995, 7.31, 3.4495027530543103),
  Row(0.995, 100, 2.6258905214380173),
  Row(0.995, 12345.6, 2.5762276044252137),
  Row(0.9, 1, 3.0776835371752544),
  Row(0.9, 2, 1.8856180831641272),
  Row(0.9, 3, 1.637744353696209),
  Row(0.9, 4, 1.533206274058944),
  Row(0.9, 9, 1.3830287383966329),
  Row(0.9, 29, 1.311433647301551),
  Row(0.9, 2.5, 1.7302509288071766),
  Row(0.9, 7.31, 1.4087315278174923),
  Row(0.9, 100, 1.290074761346516),
  Row(0.9, 12345.6, 1.2816201430954086),
  Row(0.6, 1, 0.32491969623290634),
  Row(0.6, 2, 0.2886751345948128),
  Row(0.6, 3, 0.2766706623326898),
  Row(0.6, 4, 0.2707222947075976),
  Row(0.6, 9, 0.260955336473911),
  Row(0.6, 29, 0.25568363457125604),
  Row(0.6, 2.5, 0.2814595127485477),
  Row(0.6, 7.31, 0.2627437241486164),
  Row(0.6, 100, 0.25402218245822766),
  Row(0.6, 12345.6, 0.2533525628053465),
  Row(1e-06, 1, -318309.8861827435),
  Row(1e-06, 2, -707.1057205259339),
  Row(1e-06, 3, -103.29946778041935),
  Row(1e-06, 4, -41.577854150450975),
  Row(1e-06, 9, -10.7201604099095),
  Row(1e-06, 29, -5.917105540459563),
  Row(1e-06, 2.5, -220.17342917823686),
  Row(1e-06, 7.31, -13.470443421376437),
  Row(1e-06, 100, -5.048830877228346),
  Row(1e-06, 12345.6, -4.755696455665642),
]

private let probabilities: [Row] = [
  Row(-3.2, 1, 0.09641124797922958),
  Row(-3.2, 2, 0.04267043961997642),
  Row(-3.2, 4, 0.016450405300469487),
  Row(-3.2, 3.7, 0.018370080354780008),
  Row(-3.2, 30, 0.0016193008559765656),
  Row(-3.2, 5000.0, 0.0006914332173402296),
  Row(-0.01, 1, 0.496817007235093),
  Row(-0.01, 2, 0.4964645544791005),
  Row(-0.01, 4, 0.49625007812294925),
  Row(-0.01, 3.7, 0.4962684635059297),
  Row(-0.01, 30, 0.49604374628658887),
  Row(-0.01, 5000.0, 0.4960108431614928),
  Row(0.0, 1, 0.5),
  Row(0.0, 2, 0.5),
  Row(0.0, 4, 0.5),
  Row(0.0, 3.7, 0.5),
  Row(0.0, 30, 0.5),
  Row(0.0, 5000.0, 0.5),
  Row(0.7, 1, 0.6944001122142147),
  Row(0.7, 2, 0.7218034876835673),
  Row(0.7, 4, 0.7387499172032749),
  Row(0.7, 3.7, 0.737286973028412),
  Row(0.7, 30, 0.7553397782501642),
  Row(0.7, 5000.0, 0.758020064351643),
  Row(2.776, 1, 0.8899412812745013),
  Row(2.776, 2, 0.9455181331945864),
  Row(2.776, 4, 0.9749886108400118),
  Row(2.776, 3.7, 0.972698754362381),
  Row(2.776, 30, 0.9953063729496403),
  Row(2.776, 5000.0, 0.9972381535247842),
  Row(45.0, 1, 0.992927610999685),
  Row(45.0, 2, 0.9997532691682973),
  Row(45.0, 4, 0.9999992708065228),
  Row(45.0, 3.7, 0.9999983370718172),
  Row(45.0, 30, 1.0),
  Row(45.0, 5000.0, 1.0),
]

/// Colours of every chart, for light and dark pages.
///
/// The hues are those of Okabe and Ito (2008), told apart with every kind of colour vision; some are
/// darkened so that a line has a contrast of 3:1 and a label 4.5:1 on the page.
package enum Palette {
  /// One colour on a light page and its counterpart on a dark one.
  package struct Pair: Sendable, Hashable {
    package var light: String
    package var dark: String

    init(_ light: String, _ dark: String) {
      self.light = light
      self.dark = dark
    }
  }

  static let lines = [
    Pair("#0072b2", "#4db2ec"), Pair("#d55e00", "#ff8a3d"), Pair("#009e73", "#2fcf9f"),
    Pair("#b4588c", "#e79ac4"), Pair("#a87400", "#f0b73a"), Pair("#3d4248", "#c9d1d9"),
  ]
  static let labels = [
    Pair("#006aa6", "#62bdf2"), Pair("#b04d00", "#ff9a57"), Pair("#007553", "#45d9ad"),
    Pair("#9a4478", "#edaccf"), Pair("#805900", "#f5c55c"), Pair("#33383e", "#d5dbe1"),
  ]
  static let ink = Pair("#1f2328", "#e6edf3")
  static let muted = Pair("#59636e", "#9ba6b2")
  static let grid = Pair("#e3e7eb", "#2d343c")
  static let axis = Pair("#8c959f", "#6b7580")
  static let context = Pair("#c8ced4", "#48515b")

  /// Five steps of a heat map; ink is readable on each.
  static let heat = [
    Pair("#f1f6fb", "#12202c"), Pair("#d6e6f4", "#153047"), Pair("#b6d4ec", "#184163"),
    Pair("#93c0e2", "#1b5280"), Pair("#74aed9", "#1f639d"),
  ]

  static func line(_ index: Int) -> Pair { lines[index % lines.count] }
  static func label(_ index: Int) -> Pair { labels[index % labels.count] }

  /// gnuplot's dash lengths; the first line is solid.
  static let dashes = ["solid", "(9,4)", "(2,3)", "(9,3,2,3)", "(15,4)", "(5,3,2,3,2,3)"]
  /// gnuplot's filled markers: circle, square, triangle, diamond, triangle down, pentagon.
  static let markers = [7, 5, 9, 13, 11, 15]

  static func dash(_ index: Int) -> String { dashes[index % dashes.count] }
  static func marker(_ index: Int) -> Int { markers[index % markers.count] }

  /// The rules that turn the light drawing into the dark one on a dark screen.
  ///
  /// They name colours, not elements, so that one sheet serves every chart of a page.
  package static let styleSheet: String = {
    let pairs = lines + labels + [ink, muted, grid, axis, context] + heat
    let rules = pairs.flatMap { pair in
      ["stroke", "fill", "color"].map { property in
        ".exp-chart [\(property)=\"\(pair.light)\"]{\(property):\(pair.dark)}"
      }
    }
    return "@media screen and (prefers-color-scheme:dark){" + rules.joined() + "}"
  }()
}

/// A text with marks (`1️⃣`, `2️⃣`, …) taken out, and where they stood.
struct Marked {
  var text: String
  /// Byte offset of each mark in `text`.
  var offsets: [Character: Int] = [:]

  init(_ marked: String) {
    var text = ""
    for character in marked {
      if "1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣".contains(character) {
        offsets[character] = text.utf8.count
      } else {
        text.append(character)
      }
    }
    self.text = text
  }
}

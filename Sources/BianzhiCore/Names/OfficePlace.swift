/// The place of the office that gave a document, as the document's number tells it: 江 of 江编〔2020〕2号, 县 of 县编办发〔2020〕2号.
package struct OfficePlace: Hashable, Sendable {
  private let name: String

  /// - Parameter document: a number, or a title with one in it.
  /// - Returns: nil for a text that tells none.
  package init?(document: String) {
    let text = document.compatibilityForm.filter { !$0.isWhitespace }
    let words = (text.firstMatch(of: Self.beforeYear) ?? text.prefixMatch(of: Self.atStart))?.output
    // A bracket stands beside Han characters and is none.
    guard let words, let first = words.first, first.isLetter else { return nil }
    // 政编 is that of a county whose own name begins so.
    let place = words.dropFirst().prefix { !Self.offices.contains($0) }
    name = String(first) + place
  }

  /// Whether the office may be one of a region: 江, 江海, 江海县 and 县 are of 江海县; 江宁 and 山 are of others.
  ///
  /// - Parameter region: with the word for its level.
  package func isOf(_ region: String) -> Bool {
    guard let level = region.last, RegionNames.levelWords.contains(level) else { return false }
    if name == String(level) { return true }
    var rest = (name.last == level ? name.dropLast() : name[...])
    for letter in region.dropLast() where rest.first == letter { rest.removeFirst() }
    return rest.isEmpty
  }

  /// What the words for an office begin with.
  private static let offices = Set("编委政府办组发机人党")

  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let beforeYear =
    #/\p{Han}{1,20}(?=[〔\[(【{<〈]?(?:19|20)[0-9]{2})/#
  nonisolated(unsafe) private static let atStart = #/\p{Han}{1,20}/#
}
